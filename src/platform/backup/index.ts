export { backup, type Copied } from './backup.ts'
export { type RestoreRefusal, restore } from './restore.ts'
