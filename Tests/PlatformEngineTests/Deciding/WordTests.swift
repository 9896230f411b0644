internal import PlatformCore
internal import PlatformEngine
internal import TestSupport
internal import Testing

private let ann = UserID(unchecked: "ann")
private let bob = UserID(unchecked: "bob")

struct `Words that the app does not want said` {
    @Test func `a client's message is refused or changed, from the next one on, also after a crash`() throws {
        let tenant = try TestTenant()
        _ = try tenant.account("bob")
        let link = try tenant.link("ann")
        try tenant.say("poison", from: "ann", to: .private(bob), as: link.actor, identity: .clientID(1))
        try tenant.run(.changeWords(WordChange(putting: words, countMax: 50)))
        for _ in 0..<2 {
            let error = #expect(throws: ClientError.self) {
                try tenant.say("Poison!", from: "ann", to: .private(bob), as: link.actor, identity: .clientID(2))
            }
            #expect(error?.code == .wordRefused)
            let sent = try tenant.say("oh damn", from: "ann", to: .private(bob), as: link.actor, identity: .clientID(3))
            #expect(sent.isReplaced)
            try tenant.crash()
        }
        #expect(try tenant.history() == ["oh d**n", "poison"])
        try tenant.run(.changeWords(WordChange(removing: ["POISON"], countMax: 50)))
        try tenant.say("poison", from: "ann", to: .private(bob), as: link.actor, identity: .clientID(4))
    }

    @Test func `a repeated send is answered as before, whatever the words are by then`() throws {
        let tenant = try TestTenant()
        _ = try tenant.account("bob")
        let link = try tenant.link("ann")
        let first = try tenant.say("damn", from: "ann", to: .private(bob), as: link.actor, identity: .clientID(1))
        try tenant.run(.changeWords(WordChange(putting: words, countMax: 50)))
        let again = try tenant.say("damn", from: "ann", to: .private(bob), as: link.actor, identity: .clientID(1))
        #expect(again == first)
        #expect(!again.isReplaced)
        let replaced = try tenant.say("damn", from: "ann", to: .private(bob), as: link.actor, identity: .clientID(2))
        try tenant.run(.changeWords(WordChange(removing: ["damn"], countMax: 50)))
        let later = try tenant.say("damn", from: "ann", to: .private(bob), as: link.actor, identity: .clientID(2))
        #expect(later == replaced)
    }

    @Test func `edits are held against them too`() throws {
        let tenant = try TestTenant()
        _ = try tenant.account("bob")
        let link = try tenant.link("ann")
        try tenant.run(.changeWords(WordChange(putting: words, countMax: 50)))
        let sent = try tenant.say("hello", from: "ann", to: .private(bob), as: link.actor)
        let error = #expect(throws: ClientError.self) { try tenant.run(edit(sent, "poison"), as: link.actor) }
        #expect(error?.code == .wordRefused)
        try tenant.run(edit(sent, "damn"), as: link.actor)
        #expect(try tenant.history() == ["d**n"])
    }

    @Test func `what is told in passing is held against them too`() throws {
        let tenant = try TestTenant()
        _ = try tenant.account("bob")
        let link = try tenant.link("ann")
        try tenant.run(.changeWords(WordChange(putting: words, countMax: 50)))
        let error = #expect(throws: ClientError.self) { try tenant.run(status("poison"), as: link.actor) }
        #expect(error?.code == .wordRefused)
        try tenant.run(status("damn"), as: link.actor)
        try tenant.run(status("poison"))
        #expect(tenant.effects.statuses == ["d**n", "poison"])
    }

    @Test func `an app server says what it likes, unless it asks to be checked`() throws {
        let tenant = try TestTenant()
        try tenant.run(.changeWords(WordChange(putting: words, countMax: 50)))
        try tenant.say("poison", from: "ann", to: .private(bob))
        var send = Send(
            from: .id(ann),
            target: .private(bob),
            body: MessageBody(objectName: "RC:TxtMsg", content: Array("poison".utf8))
        )
        send.isWordChecked = true
        let error = #expect(throws: ClientError.self) { try tenant.run(.send(send)) }
        #expect(error?.code == .wordRefused)
    }

    @Test func `a word more than the quota is refused, with nothing done`() throws {
        let tenant = try TestTenant()
        try tenant.run(.changeWords(WordChange(putting: words, countMax: 3)))
        let more = ["a", "b"].map { SensitiveWord($0) }
        let error = #expect(throws: ClientError.self) {
            try tenant.run(.changeWords(WordChange(putting: more, countMax: 3)))
        }
        #expect(error?.code == .tooManyWords)
        // Changing one that is there, and removing, need no room.
        let changed = SensitiveWord("DAMN", replacement: "darn")
        guard case .count(2) = try tenant.run(.changeWords(WordChange(putting: [changed], countMax: 1))),
            case .words(let left) = try tenant.ask(.words)
        else { throw UnexpectedAnswer() }
        #expect(left == [changed, SensitiveWord("poison")])
    }

    private let words = [SensitiveWord("poison"), SensitiveWord("damn", replacement: "d**n")]

    private func status(_ text: String) -> Action {
        .status(
            StatusMessage(
                from: .id(ann),
                target: .private(bob),
                body: MessageBody(objectName: "RC:TxtMsg", content: Array(text.utf8)),
                includesSender: false,
                heedsBlacklist: false
            )
        )
    }

    private func edit(_ sent: Sent, _ text: String) -> Action {
        let body = MessageBody(objectName: "RC:TxtMsg", content: Array(text.utf8))
        return .edit(Edit(by: .id(ann), target: .private(bob), message: .uid(sent.uid), body: body))
    }
}

extension EffectLog {
    /// The contents of status messages, in order.
    fileprivate var statuses: [String] {
        effects.compactMap { effect in
            guard case .passing(let signal) = effect, case .status(let body, _) = signal.content else { return nil }
            return String(decoding: body.content, as: UTF8.self)
        }
    }
}

extension TestTenant {
    /// What bob sees of ann's messages, newest first.
    fileprivate func history() throws -> [String] {
        let query = HistoryQuery(
            viewer: .id(bob),
            target: .private(ann),
            start: .head,
            direction: .older,
            limit: 50
        )
        guard case .history(let views, _) = try ask(.history(query)) else { throw UnexpectedAnswer() }
        return views.compactMap { $0.message.body.map { String(decoding: $0.content, as: UTF8.self) } }
    }
}
