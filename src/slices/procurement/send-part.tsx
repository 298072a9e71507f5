import type { StoredFile } from '../../platform/files/index.ts'
import {
  Alert,
  Button,
  ConfirmForm,
  DateField,
  FieldRow,
  FileField,
  Form,
  FormActions,
  Item,
  ItemList,
  More,
  Section,
  TextArea,
  TextField,
} from '../../ui/index.ts'
import { momentFields } from './moment-words.ts'
import type { PurchaseView } from './purchase-page.tsx'
import { lacksToSend, purchaseState, suppliersAtLeast } from './purchase-rules.ts'
import { purchasePath } from './types.ts'

type SendProps = PurchaseView & { readonly suppliers: number; readonly weightsBp: readonly number[] }

/** The next step of a request that is being written: what it lacks, or the button that sends it. */
export function SendSection({ t, purchase, reach, suppliers, weightsBp }: SendProps) {
  if (!reach.mayWrite || purchaseState(purchase) !== 'being_written') return null
  const lacks = lacksToSend(purchase, suppliers, weightsBp).map((need) => t[`lack_${need}`])
  const few = suppliers > 0 && suppliers < suppliersAtLeast && !purchase.fewerSuppliersReason
  const sentences = few ? [...lacks, t.fewer_suppliers] : lacks
  return (
    <Section title={t.send}>
      {sentences.length > 0 ? (
        <Alert tone="info" title={t.lacks} level={3}>
          <ul>
            {sentences.map((sentence) => (
              <li>{sentence}</li>
            ))}
          </ul>
        </Alert>
      ) : (
        <ConfirmForm
          act={t.send}
          tone="accent"
          consequence={t.sendConsequence(suppliers)}
          action={`${purchasePath(purchase)}/skicka`}
          hidden={{ version: purchase.version }}
        />
      )}
    </Section>
  )
}

/** What can still be done with a purchase that is under way: a later deadline, or an end without an award. */
export function ChangeSection({ t, purchase, reach }: PurchaseView) {
  const state = purchaseState(purchase)
  if (!reach.mayWrite || !['being_written', 'out', 'closed_to_bids', 'opened'].includes(state)) return null
  const bids = momentFields(purchase.bidsUntil)
  return (
    <div class="actions">
      {state === 'out' && (
        <ConfirmForm
          act={t.extend}
          tone="accent"
          consequence={t.extendConsequence}
          action={`${purchasePath(purchase)}/senare`}
          hidden={{ version: purchase.version }}
        >
          <FieldRow>
            <DateField name="bidsDay" label={t.bidsDay} mark={false} value={bids.day} />
            <TextField name="bidsTime" label={t.time} mark={false} width="xs" value={bids.time} />
          </FieldRow>
        </ConfirmForm>
      )}
      <ConfirmForm
        act={t.cancelPurchase}
        consequence={t.cancelConsequence}
        action={`${purchasePath(purchase)}/avbryt`}
        hidden={{ version: purchase.version }}
      >
        <TextArea name="reason" label={t.cancelReason} rows={2} mark={false} />
      </ConfirmForm>
    </div>
  )
}

/** The files that go with the request; suppliers read them over their links. */
export function AttachmentSection({
  t,
  purchase,
  reach,
  files,
}: PurchaseView & { readonly files: readonly StoredFile[] }) {
  const mayAttach = reach.mayWrite && !purchase.sentAt && !purchase.cancelledAt
  if (files.length === 0 && !mayAttach) return null
  return (
    <Section title={t.documents}>
      {files.length === 0 ? (
        <p class="note">{t.noDocuments}</p>
      ) : (
        <ItemList label={t.documents}>
          {files.map((file) => (
            <Item>
              <a href={`/filer/${file.id}`}>{file.name}</a>
              {mayAttach && (
                <ConfirmForm
                  act={t.remove}
                  consequence={file.name}
                  action={`${purchasePath(purchase)}/bilagor/${file.id}/bort`}
                />
              )}
            </Item>
          ))}
        </ItemList>
      )}
      {mayAttach && (
        <More label={t.attach}>
          <Form action={`${purchasePath(purchase)}/bilagor`} enctype="multipart/form-data">
            <FileField name="files" label={t.attachLabel} description={t.attachHint} multiple mark={false} />
            <FormActions>
              <Button variant="secondary">{t.attach}</Button>
            </FormActions>
          </Form>
        </More>
      )}
    </Section>
  )
}
