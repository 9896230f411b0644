import PlatformCore
import Tenants
import Testing

@Suite
struct `Apps that may have bots` {
    @Test func `are known after opening again, until they are deleted`() throws {
        let bench = try Bench()
        let (one, other) = (try bench.create(), try bench.create())
        try bench.registry.expectBots(of: other.number, now: .zero)
        try bench.registry.expectBots(of: other.number, now: .zero)
        try bench.reopen()
        #expect(bench.registry.tenantsWithBots == [other.number])
        #expect(!bench.registry.hasBots(one.number))
        try bench.registry.apply(.delete, to: other.number, by: .commandLine, now: .zero)
        #expect(bench.registry.tenantsWithBots.isEmpty)
        try bench.reopen()
        #expect(bench.registry.tenantsWithBots.isEmpty)
    }
}
