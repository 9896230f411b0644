package import PlatformCore

/// Something a commit did that no log and no shelf tells of, for the event log.
///
/// Numbers alone: names are looked up when somebody reads it. Messages have none.
package struct CommitFact: Hashable, Sendable {
    package enum Kind: UInt8, Hashable, Sendable {
        case userCreated = 1
        case userUpdated = 2
        case userDeactivated = 3
        case userReactivated = 4
        case groupCreated = 5
        case groupUpdated = 6
        case groupJoined = 7
        case groupLeft = 8
        case groupDismissed = 9
        case conversationRead = 10
        /// Its change names the code's record.
        case loginCodeRequested = 100
    }

    package var kind: Kind
    /// The change that did it.
    package var lsn: LSN
    /// Zero where it is about no conversation.
    package var conversation: ConversationNumber
    /// Zero where it is about nobody.
    package var account: AccountNumber
    /// How far was read; zero for others.
    package var place: Place

    package init(
        _ kind: Kind,
        lsn: LSN,
        conversation: ConversationNumber = ConversationNumber(rawValue: 0),
        account: AccountNumber = AccountNumber(rawValue: 0),
        place: Place = .zero
    ) {
        self.kind = kind
        self.lsn = lsn
        self.conversation = conversation
        self.account = account
        self.place = place
    }
}

extension CommitFact {
    /// Five numbers each; the change is counted from the commit's first.
    static func rows(_ facts: [CommitFact], from firstLSN: LSN) -> [UInt32] {
        facts.flatMap { fact in
            [
                UInt32(fact.kind.rawValue), UInt32(clamping: fact.lsn.rawValue - firstLSN.rawValue),
                fact.conversation.rawValue, fact.account.rawValue, fact.place.rawValue,
            ]
        }
    }

    /// Facts of a kind that a newer release knows are passed over.
    static func facts(in field: RecordField, _ bytes: RawSpan, from firstLSN: LSN) throws(RecordDamage) -> [CommitFact]
    {
        let numbers = try field.packedUInt32(in: bytes)
        guard numbers.count.isMultiple(of: 5) else { throw field.damage("part of a fact") }
        var facts: [CommitFact] = []
        for start in stride(from: 0, to: numbers.count, by: 5) {
            guard numbers[start + 4] <= Place.last.rawValue else { throw field.damage("a place past the last") }
            guard let kind = UInt8(exactly: numbers[start]).flatMap(Kind.init(rawValue:)) else { continue }
            facts.append(
                CommitFact(
                    kind,
                    lsn: LSN(rawValue: firstLSN.rawValue &+ UInt64(numbers[start + 1])),
                    conversation: ConversationNumber(rawValue: numbers[start + 2]),
                    account: AccountNumber(rawValue: numbers[start + 3]),
                    place: Place(rawValue: numbers[start + 4])
                )
            )
        }
        return facts
    }
}
