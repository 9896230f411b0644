import PlatformCore
import PlatformStore
import Tenants
import Testing

@Suite
struct SealedRegistryTests {
    private let key = "0123456789abcdef-operators-key"

    @Test
    func `sealed secrets come back under the same key`() throws {
        let bench = try Bench(masterKey: key)
        let tenant = try bench.create(secret: "testsecret")
        try bench.reopen(masterKey: key)
        #expect(try bench.registry.tenant(tenant.number).record == tenant.record)
    }

    @Test
    func `a sealed secret is nowhere in the store`() throws {
        let bench = try Bench(masterKey: key)
        let tenant = try bench.create(secret: "first-secret-of-all")
        try bench.apply(.rotateSecret(#require(AppSecret("second-secret-of-all")), graceSeconds: 60), to: tenant)
        #expect(try storedText(of: bench).contains("secret-of-all") == false)
    }

    @Test
    func `a sealed registry does not open without its key, nor with another`() throws {
        let bench = try Bench(masterKey: key)
        try bench.create()
        #expect(code { try bench.reopen() } == .masterKeyMissing)
        #expect(code { try bench.reopen(masterKey: "another-key-of-sixteen-bytes") } == .masterKeyWrong)
        #expect(code { try bench.reopen(masterKey: key) } == nil)
    }

    @Test
    func `an open registry is sealed when it is first given a key`() throws {
        let bench = try Bench()
        let tenant = try bench.create(secret: "secret-of-all")
        #expect(try storedText(of: bench).contains("secret-of-all"))
        try bench.reopen(masterKey: key)
        #expect(try bench.registry.tenant(tenant.number).record == tenant.record)
        #expect(try storedText(of: bench).contains("secret-of-all") == false)
        #expect(code { try bench.reopen() } == .masterKeyMissing)
    }

    @Test
    func `a key too short to be random is refused`() {
        #expect(code { _ = try Bench(masterKey: "short") } == .invalidSetting)
    }

    @Test
    func `a registry of a newer release says so`() throws {
        let other = MemoryDisk()
        var batch = WriteBatch()
        StoreFormat(name: "registry", version: 2).write(into: &batch)
        try other.open().write(batch, durability: .synced)
        var random = SystemRandomNumberGenerator()
        do {
            _ = try Registry(folder: other, using: &random)
            Issue.record("opened")
        } catch {
            #expect(error.code == .storage)
            #expect(error.text.contains("format 2"))
        }
    }

    @Test
    func `a secret is not printed`() throws {
        let secret = try #require(AppSecret("first-secret-of-all"))
        #expect("\(secret)".contains("first") == false)
        #expect(String(reflecting: secret).contains("first") == false)
        var dumped = ""
        dump(AppSecrets(current: secret), to: &dumped)
        #expect(dumped.contains("first") == false)
    }

    /// Everything in the store as text.
    private func storedText(of bench: Bench) throws -> String {
        let path = "copy at \(bench.now.rawValue)"
        bench.pass(1)
        try bench.registry.checkpoint(to: path)
        let store = try #require(bench.disk.checkpoint(at: path)).open()
        let records = try store.snapshot().records(in: KeyRange(from: [], to: [0xFF]), limit: .max)
        return records.map { String(decoding: $0.value, as: UTF8.self) }.joined(separator: "\n")
    }
}
