import type { Records } from './record.ts'

export const platformRecords: Records = {
  sql: ({ interventionId }) => `
    insert into nimr.link (token_hash, purpose, record_id, made_at, expires_at) values (sha256('a'), 'example', 1, now(), now() + interval '1 day');
    insert into nimr.visitor_attempt (form, from_hash, at) values ('example', sha256('b'), now());
    insert into nimr.file (record_table, record_id, kind, name, media_type, size_bytes, digest, content, added_at)
      values ('intervention', ${interventionId}, 'programme', 'Program.txt', 'text/plain', 1, sha256('c'), 'c', now());
  `,
  targets: () => ({
    link: ['link', 'ended_at'],
    visitor_secret: ['visitor_secret', 'secret'],
    visitor_attempt: ['visitor_attempt', 'at'],
    file: ['file', 'name'],
  }),
}
