internal import PlatformCore
internal import TestSupport
internal import Testing

/// Subtraction of ordinals with corrections against counting every message.
///
/// Method: per seed a random log of a private conversation or a group of four, with recalls, directed
/// messages, deletions, mentions and read marks, and the counts kept as a server keeps them.
@Suite struct UnreadTests {
    @Test(arguments: 0..<200 as Range<UInt64>)
    func `unread in a group is what counting gives`(seed: UInt64) {
        var log = CountedLog(seed: seed, ends: nil)
        for _ in 0..<80 { log.step() }
        log.check("seed \(seed)")
    }

    @Test(arguments: 0..<200 as Range<UInt64>)
    func `unread between two is what counting gives`(seed: UInt64) {
        let one = AccountNumber(rawValue: 1)
        let peer = AccountNumber(rawValue: seed.isMultiple(of: 5) ? 1 : 2)
        var log = CountedLog(seed: seed, ends: ConversationEnds(first: one, second: peer))
        for _ in 0..<80 { log.step() }
        log.check("seed \(seed)")
    }

    @Test func `a message both recalled and deleted is taken away once`() {
        let (sender, viewer) = (AccountNumber(rawValue: 1), AccountNumber(rawValue: 2))
        func correction(_ reason: UnreadCorrection.Reason) -> UnreadCorrection {
            UnreadCorrection(
                seq: Place(rawValue: 1),
                sender: sender,
                flags: [.ordinary, .mentionAll],
                audience: .everyone,
                reason: reason
            )
        }
        let unread = Unread(
            of: viewer,
            from: .zero,
            to: ViewerCounts(counted: 2, mentionAll: 2, own: .zero),
            corrections: [correction(.recalled)],
            deletions: [correction(.deletedByViewer)],
            namedMentions: []
        )
        #expect(unread == Unread(count: 1, mentions: 1))
    }

    @Test func `damaged counts never go below nothing`() {
        let end = ViewerCounts(counted: 0, mentionAll: 0, own: SenderTotals(counted: 9, mentionAll: 9))
        let unread = Unread(
            of: AccountNumber(rawValue: 1),
            from: .zero,
            to: end,
            corrections: [],
            deletions: [],
            namedMentions: []
        )
        #expect(unread == .none)
    }
}

/// A log with its running counts, and everything needed to count it anew.
private struct CountedLog {
    private struct Said {
        let sender: AccountNumber
        let flags: EntryFlags
        let audience: Audience
        let mentions: Set<AccountNumber>
        var isRecalled = false
    }

    private let people: [AccountNumber]
    private let ends: ConversationEnds?
    private var random: SeededGenerator
    private var said: [Said] = []
    private var ordinals = Ordinals.zero
    private var totals: [AccountNumber: SenderTotals] = [:]
    private var corrections: [Place: UnreadCorrection] = [:]
    private var deletions: [AccountNumber: [Place: UnreadCorrection]] = [:]
    private var marks: [AccountNumber: ReadMark] = [:]

    init(seed: UInt64, ends: ConversationEnds?) {
        random = SeededGenerator(seed: seed)
        self.ends = ends
        people =
            ends.map { $0.isSelf ? [$0.first] : [$0.first, $0.second] } ?? (1...4).map { AccountNumber(rawValue: $0) }
    }

    mutating func step() {
        switch Int.random(in: 0..<10, using: &random) {
        case ..<6: say()
        case ..<7: recall()
        case ..<8: delete()
        default: markRead()
        }
    }

    private mutating func person() -> AccountNumber { people[Int.random(in: people.indices, using: &random)] }

    private mutating func say() {
        let sender = person()
        var flags: EntryFlags = Bool.random(using: &random) ? .ordinary : [.inHistory]
        if Int.random(in: 0..<5, using: &random) == 0 { flags.insert(.mentionAll) }
        let some = people.filter { _ in Bool.random(using: &random) }
        let audience: Audience =
            switch Int.random(in: 0..<6, using: &random) {
            case 0: .receiverSide
            case 1: ends == nil ? .users(some) : .senderSide
            case 2: .users(ends == nil ? some : [])
            default: .everyone
            }
        let mentions = ends == nil ? Set(people.filter { _ in Bool.random(using: &random) }) : []
        said.append(Said(sender: sender, flags: flags, audience: audience, mentions: mentions))
        if let ends {
            ordinals = ordinals.after(messageOf: sender, flags: flags, audience: audience, between: ends)
        } else {
            ordinals = ordinals.after(groupMessageWith: flags, audience: audience, of: totals[sender] ?? .zero)
            totals[sender] = ordinals.sender
            if audience.isDirected, flags.contains(.counted) { correct(said.count, .directed) }
        }
    }

    private mutating func correct(_ seq: Int, _ reason: UnreadCorrection.Reason) {
        corrections[Place(rawValue: UInt32(seq))] = correction(seq, reason)
    }

    private func correction(_ seq: Int, _ reason: UnreadCorrection.Reason) -> UnreadCorrection {
        let message = said[seq - 1]
        return UnreadCorrection(
            seq: Place(rawValue: UInt32(seq)),
            sender: message.sender,
            flags: message.flags,
            audience: message.audience,
            reason: reason
        )
    }

    private mutating func recall() {
        guard let index = said.indices.randomElement(using: &random), !said[index].isRecalled else { return }
        said[index].isRecalled = true
        guard said[index].flags.contains(.counted) else { return }
        correct(index + 1, said[index].audience.isDirected ? .directedAndRecalled : .recalled)
    }

    private mutating func delete() {
        guard let index = said.indices.randomElement(using: &random) else { return }
        let viewer = person()
        guard said[index].audience.includes(viewer, sender: said[index].sender) else { return }
        let deletion = correction(index + 1, .deletedByViewer)
        deletions[viewer, default: [:]][deletion.seq] = deletion
    }

    private mutating func markRead() {
        let viewer = person()
        marks[viewer] = ReadMark(seq: Place(rawValue: UInt32(said.count)), counts: counts(of: viewer))
    }

    private func counts(of viewer: AccountNumber) -> ViewerCounts {
        if let ends { return ViewerCounts(ordinals, for: viewer, in: ends) }
        return ViewerCounts(ordinals, own: totals[viewer] ?? .zero)
    }

    /// What subtraction gives is what counting gives, for everybody.
    func check(_ comment: Comment) {
        for viewer in people {
            let mark = marks[viewer] ?? .zero
            let unread = Unread(
                of: viewer,
                from: mark.counts,
                to: counts(of: viewer),
                corrections: corrections.values.filter { $0.seq > mark.seq },
                deletions: (deletions[viewer] ?? [:]).values.filter { $0.seq > mark.seq },
                namedMentions: namedMentions(of: viewer, after: mark.seq)
            )
            #expect(unread == counted(for: viewer, after: mark.seq), comment)
        }
    }

    /// A record per named mention of somebody addressed, where the ordinals do not mention all anyway.
    private func namedMentions(of viewer: AccountNumber, after mark: Place) -> Set<Place> {
        Set(
            said.enumerated().filter { _, message in
                message.mentions.contains(viewer) && viewer != message.sender && message.flags.contains(.counted)
                    && !message.flags.contains(.mentionAll)
                    && message.audience.includes(viewer, sender: message.sender)
            }.map { Place(rawValue: UInt32($0.offset + 1)) }.filter { $0 > mark }
        )
    }

    private func counted(for viewer: AccountNumber, after mark: Place) -> Unread {
        var unread = Unread.none
        for (index, message) in said.enumerated() {
            let seq = Place(rawValue: UInt32(index + 1))
            guard seq > mark, message.sender != viewer, !message.isRecalled, message.flags.contains(.counted),
                message.audience.includes(viewer, sender: message.sender), deletions[viewer]?[seq] == nil
            else { continue }
            unread.count += 1
            let isMentioned = message.flags.contains(.mentionAll) || message.mentions.contains(viewer)
            // Between two, nobody is mentioned.
            if isMentioned, ends == nil { unread.mentions += 1 }
        }
        return unread
    }
}
