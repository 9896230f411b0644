internal import PlatformCore
internal import PlatformEngine
internal import TestSupport
internal import Testing

private let ann = UserID(unchecked: "ann")
private let bob = UserID(unchecked: "bob")

struct `Key-values of messages` {
    @Test func `setting and removing are changes, and the message carries what it has`() throws {
        let tenant = try TestTenant()
        let account = try tenant.account("bob")
        let sent = try tenant.say("poll", from: "ann", to: .private(bob), flags: [.ordinary, .expandable])
        let link = try tenant.link("bob")
        try tenant.run(change(sent, in: .private(ann), put: ["a": "1", "b": "2"]), as: link.actor)
        try tenant.run(change(sent, in: .private(ann), put: ["a": "3"], remove: ["b", "c"]), as: link.actor)

        guard case .difference(let page) = try tenant.ask(.difference(account, .private(ann), after: .zero, limit: 9)),
            case .items(let items, _) = page.content, case .changed(let change, let by, let view)? = items.last?.content
        else { throw UnexpectedAnswer() }
        #expect(items.count == 3)
        #expect(change.kind == .expansion)
        #expect(by == bob)
        #expect(view.message.expansion.items.map(\.key) == ["a"])
        #expect(view.message.expansion["a"]?.value == "3")
        #expect(view.message.expansion["a"]?.setAt == tenant.clock.now)
        #expect(try tenant.check().isSound)
    }

    @Test func `what changes nothing has no place`() throws {
        let tenant = try TestTenant()
        let sent = try tenant.say("poll", from: "ann", to: .private(bob), flags: [.ordinary, .expandable])
        guard case .changed(let changed) = try tenant.run(change(sent, in: .private(bob), remove: ["x"])) else {
            throw UnexpectedAnswer()
        }
        #expect(changed.seq == .zero)
        #expect(try tenant.say("next", from: "ann", to: .private(bob)).seq.rawValue == 2)
    }

    @Test func `a message that was not sent for it takes none, nor does one recalled`() throws {
        let tenant = try TestTenant()
        let plain = try tenant.say("plain", from: "ann", to: .private(bob))
        let error = #expect(throws: ClientError.self) {
            try tenant.run(change(plain, in: .private(bob), put: ["a": "1"]))
        }
        #expect(error?.code == .notExpandable)

        let sent = try tenant.say("poll", from: "ann", to: .private(bob), flags: [.ordinary, .expandable])
        try tenant.run(change(sent, in: .private(bob), put: ["a": "1"]))
        let recall = Recall(
            by: .id(ann),
            target: .private(bob),
            message: .uid(sent.uid),
            isAdmin: false,
            removesNotice: false
        )
        try tenant.run(.recall(recall))
        let after = #expect(throws: ClientError.self) {
            try tenant.run(change(sent, in: .private(bob), put: ["a": "1"]))
        }
        #expect(after?.code == .notExpandable)
        guard case .message(let trace?) = try tenant.ask(.message(sent.uid)) else { throw UnexpectedAnswer() }
        #expect(trace.view.message.expansion.isEmpty)
    }

    @Test func `three hundred are the most, across calls and a restart`() throws {
        let tenant = try TestTenant()
        let sent = try tenant.say("poll", from: "ann", to: .private(bob), flags: [.ordinary, .expandable])
        for call in 0..<3 {
            try tenant.run(change(sent, in: .private(bob), put: pairs(100, from: 100 * call)))
        }
        try tenant.crash()
        let error = #expect(throws: ClientError.self) {
            try tenant.run(change(sent, in: .private(bob), put: ["one": "more"]))
        }
        #expect(error?.code == .expansionTooLarge)
        let many = #expect(throws: ClientError.self) {
            try tenant.run(change(sent, in: .private(bob), put: pairs(101, from: 0)))
        }
        #expect(many?.code == .expansionTooLarge)
        // One that is there may be set again.
        try tenant.run(change(sent, in: .private(bob), put: ["k7": "again"]))
        guard case .message(let trace?) = try tenant.ask(.message(sent.uid)) else { throw UnexpectedAnswer() }
        #expect(trace.view.message.expansion.items.count == 300)
        #expect(trace.view.message.expansion["k7"]?.value == "again")
    }

    private func pairs(_ count: Int, from first: Int) -> [String: String] {
        Dictionary(uniqueKeysWithValues: (first..<first + count).map { ("k\($0)", "v") })
    }

    private func change(
        _ sent: Sent,
        in target: ConversationTarget,
        put: [String: String] = [:],
        remove: [String] = []
    ) -> Action {
        let change = ExpansionChange(
            by: .id(ann),
            target: target,
            message: .uid(sent.uid),
            setting: put,
            removing: remove
        )
        return .expand(change)
    }
}
