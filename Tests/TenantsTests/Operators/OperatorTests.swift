import PlatformCore
import PlatformStore
import Tenants
import Testing

@Suite
struct OperatorTests {
    private func makeKey(_ bench: Bench, _ role: OperatorRole) throws -> (key: OperatorKey, text: String) {
        var random = SystemRandomNumberGenerator()
        return try bench.registry.createOperatorKey(
            name: "ops",
            role: role,
            by: .commandLine,
            now: bench.now,
            using: &random
        )
    }

    @Test
    func `a key is found by its text, also after opening again`() throws {
        let bench = try Bench()
        let made = try makeKey(bench, .operator)
        try bench.reopen()
        #expect(try bench.registry.operatorKey(made.text) == made.key)
        #expect(bench.registry.operatorKeys == [made.key])
    }

    @Test
    func `what is no key is refused`() throws {
        let bench = try Bench()
        let made = try makeKey(bench, .owner)
        for text in ["", "eok_", "eok__", made.key.id, made.text.dropLast() + "?", made.text + "x", "x" + made.text] {
            #expect(code { _ = try bench.registry.operatorKey(String(text)) } == .unknownOperatorKey, "\(text)")
        }
        try bench.registry.removeOperatorKey(made.key.id, by: .commandLine, now: bench.now)
        #expect(code { _ = try bench.registry.operatorKey(made.text) } == .unknownOperatorKey)
    }

    @Test
    func `a key's text is nowhere in the store`() throws {
        let bench = try Bench()
        let made = try makeKey(bench, .owner)
        try bench.registry.checkpoint(to: "copy")
        let store = try #require(bench.disk.checkpoint(at: "copy")).open()
        let secret = try #require(made.text.split(separator: "_").last)
        for record in try store.snapshot().records(in: KeyRange(from: [], to: [0xFF]), limit: .max) {
            #expect(String(decoding: record.value, as: UTF8.self).contains(secret) == false)
        }
    }

    @Test
    func `a role may do what weaker ones may`() throws {
        let bench = try Bench()
        for held in OperatorRole.allCases {
            let key = try makeKey(bench, held).key
            for asked in OperatorRole.allCases {
                #expect(code { try key.require(asked) } == (held >= asked ? nil : .operatorNotAllowed))
            }
        }
        #expect(OperatorRole.viewer < .operator)
        #expect(OperatorRole.operator < .owner)
    }

    @Test
    func `every act is in the audit log, newest first, in pages`() throws {
        let bench = try Bench()
        let tenant = try bench.create("shop", appKey: "abcdef")
        bench.pass(5)
        let made = try makeKey(bench, .operator)
        let actor = AuditEntry.Actor.operatorKey(made.key.id)
        try bench.registry.apply(.disable, to: tenant.number, by: actor, now: bench.now)
        try bench.reopen()
        try bench.registry.record(.init(by: .server, "tenant.backup", tenant: tenant.number), now: bench.now)

        let entries = try bench.registry.audit(limit: 10)
        #expect(entries.map(\.action) == ["tenant.backup", "tenant.disable", "operatorKey.create", "tenant.create"])
        #expect(entries.map(\.number) == [4, 3, 2, 1])
        #expect(entries[1].actor == "operator key \(made.key.id)")
        #expect(entries[1].tenant == tenant.number)
        #expect(entries[3].detail == "abcdef")
        #expect(entries[0].time.rawValue - entries[3].time.rawValue == 5)
        let page = try bench.registry.audit(before: entries[1].number, limit: 1)
        #expect(page == [entries[2]])
    }

    @Test
    func `no secret gets into the audit log`() throws {
        let bench = try Bench()
        let tenant = try bench.create(secret: "first-secret-of-all")
        let secret = try #require(AppSecret("second-secret-of-all"))
        try bench.apply(.rotateSecret(secret, graceSeconds: 60), to: tenant)
        for entry in try bench.registry.audit(limit: 10) {
            #expect(entry.detail.contains("secret-of-all") == false)
        }
    }
}
