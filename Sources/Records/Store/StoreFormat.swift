/// How a file says that it is a store, and of which format.
enum StoreFormat {
  static let current: UInt8 = 1
  /// "WYMK", where a database names its program.
  static let application = 0x5759_4D4B

  /// The tables, by name, as the file must have them: no trigger, view or index may stand beside them.
  ///
  /// Rows with random names lie in the order of those names, which tells nothing of when they came. The stamp of a payload
  /// stands before it, so that reading all stamps does not read all payloads.
  static let tables: [(name: String, definition: String)] = [
    (
      "audit",
      """
      CREATE TABLE audit (number INTEGER PRIMARY KEY, entry BLOB NOT NULL) STRICT
      """
    ),
    (
      "claims",
      """
      CREATE TABLE claims (record BLOB PRIMARY KEY REFERENCES records (id) ON DELETE CASCADE, \
      claim BLOB NOT NULL) STRICT, WITHOUT ROWID
      """
    ),
    (
      "records",
      """
      CREATE TABLE records (id BLOB PRIMARY KEY, version INTEGER NOT NULL, header BLOB NOT NULL, \
      stamp BLOB NOT NULL, payload BLOB NOT NULL) STRICT, WITHOUT ROWID
      """
    ),
    (
      "slots",
      """
      CREATE TABLE slots (id BLOB PRIMARY KEY, kind INTEGER NOT NULL, passes INTEGER NOT NULL, \
      kibibytes INTEGER NOT NULL, salt BLOB NOT NULL, wrap BLOB NOT NULL, label BLOB NOT NULL) \
      STRICT, WITHOUT ROWID
      """
    ),
    (
      "store",
      """
      CREATE TABLE store (row INTEGER PRIMARY KEY CHECK (row = 1), id BLOB NOT NULL, \
      key BLOB NOT NULL, manifest BLOB NOT NULL) STRICT
      """
    ),
  ]
}
