import NIOCore
import Testing

@testable import PlatformGateway

struct `Connections from one address` {
    @Test func `are counted by IPv4 address and by IPv6 network, and not at all from this machine`() throws {
        #expect(try address("203.0.113.7") == address("203.0.113.7"))
        #expect(try address("203.0.113.7") != address("203.0.113.8"))
        #expect(try address("::ffff:203.0.113.7") == address("203.0.113.7"))
        #expect(try address("2001:db8:1:2:3::4") == address("2001:db8:1:2:ffff::1"))
        #expect(try address("2001:db8:1:2::") != address("2001:db8:1:3::"))
        for own in ["127.0.0.1", "127.255.0.3", "::1", "::ffff:127.0.0.1"] {
            #expect(try address(own) == nil, "\(own)")
        }
        #expect(ClientAddress(nil) == nil)
    }

    @Test func `are refused beyond the limit, until one of them ends`() throws {
        let ledger = ConnectionLedger(countMax: 4, perAddressMax: 2)
        let (here, there) = (try address("203.0.113.7"), try address("203.0.113.8"))
        #expect([here, here, here].map { ledger.enter(from: $0) } == [true, true, false])
        #expect(ledger.enter(from: there))
        ledger.leave(from: here)
        #expect(ledger.enter(from: here))
        #expect(ledger.openCount == 3)
        #expect([nil, nil].map { ledger.enter(from: $0) } == [true, false])
    }

    @Test func `shake hands so often a second`() throws {
        let rate = HandshakeRate(perSecondMax: 2)
        let (here, there) = (try address("203.0.113.7"), try address("203.0.113.8"))
        let second: UInt64 = 1_000_000_000
        #expect([here, here, here, there].map { rate.admit($0, uptime: second) } == [true, true, false, true])
        #expect(rate.admit(here, uptime: 2 * second))
        #expect((0..<9).allSatisfy { _ in rate.admit(nil, uptime: second) })
    }

    private func address(_ text: String) throws -> ClientAddress? {
        ClientAddress(try SocketAddress(ipAddress: text, port: 1))
    }
}
