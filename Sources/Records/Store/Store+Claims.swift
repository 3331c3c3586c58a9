/// What came of claiming a record.
package enum Claiming: Hashable, Sendable {
  case granted
  /// Somebody else has it open.
  case held(Claim)
}

extension Store {
  /// Says that a record is open here to be changed, or says so again.
  ///
  /// - Parameters:
  ///   - id: its name.
  ///   - takingOver: whether somebody else's claim is to be set aside.
  /// - Returns: whether it is claimed now. A claim that has not been renewed for ten minutes no longer counts.
  /// - Throws: why nothing could be said.
  package func claim(
    _ id: RecordID, takingOver: Bool = false
  ) throws(StoreFault) -> Claiming {
    let session = try unlocked()
    return try session.database.writing { () throws(StoreFault) in
      _ = try session.manifest()
      _ = try session.row(of: id)
      let time = clock()
      // A claim that cannot be read keeps nobody from their work: it is replaced. `verify` still finds it.
      let old = try? session.claim(on: id)
      if let old, old.token != session.token, old.stands(at: time), !takingOver {
        return .held(Claim(who: old.who, since: old.since, isOwn: false))
      }
      let since = old?.token == session.token ? old?.since : nil
      let claim = ClaimRow(
        who: session.holder, since: since ?? time, renewed: time, token: session.token)
      try session.put(claim, on: id)
      return .granted
    }
  }

  /// Takes back what `claim` said; somebody else's claim stays.
  package func release(_ id: RecordID) throws(StoreFault) {
    let session = try unlocked()
    try session.database.writing { () throws(StoreFault) in
      _ = try session.manifest()
      guard let claim = try session.claim(on: id), claim.token == session.token else { return }
      try session.removeClaim(on: id)
    }
  }

  /// Who has a record open to change it, if anyone does.
  package func claimant(of id: RecordID) throws(StoreFault) -> Claim? {
    let session = try unlocked()
    return try session.database.reading { () throws(StoreFault) in
      _ = try session.manifest()
      guard let claim = try session.claim(on: id), claim.stands(at: clock()) else { return nil }
      return Claim(
        who: claim.who, since: claim.since, isOwn: claim.token == session.token)
    }
  }

  /// Who else has records open to change them.
  ///
  /// A claim that cannot be read is left out, since a list must not fail for it; ``verify()`` finds it.
  package func claimsOfOthers() throws(StoreFault) -> [RecordID: Claim] {
    let session = try unlocked()
    return try session.database.reading { () throws(StoreFault) in
      var claims: [RecordID: Claim] = [:]
      for id in try session.claimedRecords() {
        guard let claim = try? session.claim(on: id), claim.stands(at: clock()),
          claim.token != session.token
        else { continue }
        claims[id] = Claim(who: claim.who, since: claim.since, isOwn: false)
      }
      return claims
    }
  }
}
