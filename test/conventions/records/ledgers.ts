import type { Records } from './record.ts'

/** What the table of rights says of these records; its columns are those of who-sees-what.test.ts. */
export const ledgerRights = `
ledger_import              s      s      s      -      -      s      -      siu    s      -      -      -      -
ledger_import_part         -      -      s      -      -      -      -      si     s      -      -      -      -
import_row                 s      s      s      -      -      s      -      siud   s      -      -      -      -
account_mapping            s      s      s      -      -      s      -      siud   s      -      -      -      -
table_mapping              s      s      s      -      -      s      -      siu    s      -      -      -      -`

/** A ledger of Malå's with a row of it, and what its accounts and columns are. */
export const ledgerRecords: Records = {
  sql: ({ staff, projectId }) => `
    insert into nimr.project_account (project_id, municipality_code) values (${projectId}, '2418') on conflict do nothing;
    insert into nimr.ledger_import (account_id, file_name, form, encoding, digest, size_bytes, uploaded_by_staff_id, uploaded_at)
      select id, 'huvudbok.se', 'sie', 'cp437', sha256('bok'), 3, ${staff['economist']}, '2021-05-10T09:00Z' from nimr.project_account where project_id = ${projectId} and municipality_code = '2418';
    insert into nimr.ledger_import_part (import_id, part, content) select id, 0, 'bok' from nimr.ledger_import;
    insert into nimr.import_row (import_id, account_id, line, identity, voucher_row, amount_ore) select id, account_id, 7, '2021|A|1|2021-05-01|1', 1, 50000 from nimr.ledger_import;
    insert into nimr.account_mapping (account_id, from_account, to_account, use, set_at) select account_id, '1000', '2999', 'none', '2021-05-10T09:00Z' from nimr.ledger_import;
    insert into nimr.table_mapping (account_id, heading_signature, columns, set_at) select account_id, 'datum|belopp', '{"bookedOn":0,"amount":1}', '2021-05-10T09:00Z' from nimr.ledger_import;
  `,
  targets: () => ({
    ledger_import: ['ledger_import', 'lines_read'],
    ledger_import_part: ['ledger_import_part', 'part'],
    import_row: ['import_row', 'text'],
    account_mapping: ['account_mapping', 'set_at'],
    table_mapping: ['table_mapping', 'set_at'],
  }),
}
