/** The door `care-preferences/storage`: where a draft may rest between two sittings. */
export { StoreError } from './draft-store.js';
export type { Bookmark, Draft, DraftStore, StoredDraft, StoreErrorCode } from './draft-store.js';
export { deviceStore, type DeviceStoreOptions } from './device.js';
export { memoryStore } from './memory.js';
