import { Select } from './fields.tsx'

type FilterSelectProps = {
  readonly name: string
  readonly label: string
  /** Words of the choice that leaves nothing out. */
  readonly all: string
  readonly options: readonly { readonly key: string | number; readonly name: string }[]
  readonly value: string | number | undefined
}

/** One choice of a `FilterForm`; left out where there is nothing to choose between. */
export function FilterSelect({ name, label, all, options, value }: FilterSelectProps) {
  if (options.length < 2) return null
  return (
    <Select
      name={name}
      label={label}
      mark={false}
      empty={all}
      options={options.map((option) => ({ value: String(option.key), label: option.name }))}
      value={value}
    />
  )
}
