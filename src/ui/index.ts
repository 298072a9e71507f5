export { type Bar, BarChart, StackedBar, type StackedRow } from './bar-chart.tsx'
export { Board, type BoardCard, type BoardColumn } from './board.tsx'
export { Button, LinkButton } from './button.tsx'
export type { TakenChart } from './chart-file.ts'
export { Checkbox, CheckboxGroup, type Choice, RadioGroup } from './choices.tsx'
export { Combobox } from './combobox.tsx'
export { ConfirmForm, ConfirmPanel, More } from './confirm.tsx'
export { CorrectionPage } from './correction-page.tsx'
export { EuEmblem, EuSupport, type ProgrammePeriod } from './eu-emblem.tsx'
export {
  Alert,
  DefinitionList,
  EmptyState,
  type Fact,
  Meter,
  Tag,
  type Tile,
  Tiles,
} from './facts.tsx'
export { type FieldProps, fieldId, type Width } from './field.tsx'
export {
  DateField,
  FileField,
  NumberField,
  type Option,
  type OptionGroup,
  Select,
  TextArea,
  TextField,
} from './fields.tsx'
export { FilterSelect } from './filter-select.tsx'
export {
  ErrorSummary,
  type FieldErrors,
  FieldGroup,
  FieldRow,
  FilterForm,
  Form,
  FormActions,
  type Hidden,
  HiddenFields,
} from './form.tsx'
export {
  type Account,
  type Assets,
  type ColorScheme,
  type Frame,
  type NavigationItem,
  type OfflinePage,
  plainFrame,
  renderPage,
  renderPart,
  type Toast,
} from './frame.tsx'
export { GroupedBars, type GroupedRow } from './grouped-bars.tsx'
export { Icon, type IconName } from './icon.tsx'
export { InsertPicker } from './insert-picker.tsx'
export { Item, ItemList, Written } from './items.tsx'
export { type LayerBox, type LayerLine, Layers } from './layers.tsx'
export { Card, Columns, Grid, Heading, PageHeading, Row, Section, Stack, Unseen } from './layout.tsx'
export { LineChart, type LineSeries } from './line-chart.tsx'
export { LiveNote } from './live-note.tsx'
export { Map } from './map.tsx'
export type { Boundaries, MapPoint } from './map-places.ts'
export { Month, type MonthDay, type MonthWeek } from './month.tsx'
export { KnownNameField, OutboxList } from './outbox.tsx'
export { Page } from './page.tsx'
export { type Stage, StageStepper, Timeline, type TimelineItem } from './progress.tsx'
export { ShownWhen } from './shown-when.tsx'
export { SpreadsheetLink } from './spreadsheet-link.tsx'
export { type Step, StepList } from './steps.tsx'
export { type Column, type SortOrder, Table } from './table.tsx'
export { type TargetRow, TargetRows } from './target-rows.tsx'
export type { Tone } from './tone.ts'
export { VisitorFields } from './visitor-fields.tsx'
export { Breadcrumbs, type Crumb, Pagination, type TabLink, Tabs } from './way.tsx'
