extension Session {
  func manifest() throws(StoreFault) -> (Manifest, Anchor) {
    let row = try database.first("SELECT id, key, manifest FROM store") {
      row throws(StoreFault) in
      (id: row.bytes(0), keyID: row.bytes(1), manifest: row.bytes(2))
    }
    guard let row, row.id == store.bytes else { throw .tampered(.manifest) }
    guard row.keyID == keyID else { throw .keyChanged }
    guard let sealed = Sealed(row.manifest),
      let plain = key.open(sealed, for: Manifest.context(store: store)),
      let manifest = Manifest(encoded: plain), manifest.keyID == keyID
    else { throw .tampered(.manifest) }
    return (manifest, anchor(of: manifest, sealed: row.manifest))
  }

  func write(_ manifest: Manifest) throws(StoreFault) -> Anchor {
    let sealed = key.seal(manifest.encoded, for: Manifest.context(store: store)).bytes
    try database.execute(
      "UPDATE store SET key = ?, manifest = ? WHERE row = 1", .bytes(keyID), .bytes(sealed))
    return anchor(of: manifest, sealed: sealed)
  }

  private func anchor(of manifest: Manifest, sealed: [UInt8]) -> Anchor {
    Anchor(
      store: store, counter: manifest.counter, changed: manifest.changed,
      mark: Sodium.hash(sealed, size: Anchor.markSize))
  }
}
