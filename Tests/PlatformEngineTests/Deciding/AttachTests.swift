internal import PlatformCore
internal import PlatformEngine
internal import TestSupport
internal import Testing

private let ann = UserID(unchecked: "ann")
private let bob = UserID(unchecked: "bob")

@Suite struct AttachTests {
    @Test func `a link goes live exactly at the head it is told`() throws {
        let tenant = try TestTenant()
        try tenant.say("1", from: "ann", to: .private(bob))
        let link = try tenant.link("bob")
        #expect(link.attached.head.place.rawValue == 1)
        tenant.effects.clear()
        try tenant.say("2", from: "ann", to: .private(bob))
        #expect(tenant.effects.mailbox(of: link.account).map(\.place.rawValue) == [2])
    }

    @Test func `a device keeps its number, another gets the next`() throws {
        let tenant = try TestTenant()
        let numbers = try ["d1", "d2", "d1"].map { try tenant.link("ann", device: $0).attached.device.rawValue }
        #expect(numbers == [1, 2, 1])
        try tenant.crash()
        #expect(try tenant.link("ann", device: "d2").attached.device.rawValue == 2)
    }

    @Test func `a user has a bounded number of devices`() throws {
        let tenant = try TestTenant()
        for index in 1...Limits.deviceCountMax { _ = try tenant.link("ann", device: "d\(index)") }
        let error = #expect(throws: ClientError.self) { try tenant.link("ann", device: "one-more") }
        #expect(error?.code == .tooManyDevices)
    }

    @Test func `expired tokens open nothing and end live links`() throws {
        let tenant = try TestTenant()
        _ = try tenant.link("ann")
        tenant.clock.advance(milliseconds: 10)
        try tenant.run(.expireTokens(ann, before: tenant.clock.now))
        let closes = tenant.effects.effects.filter { if case .closeLinks = $0 { true } else { false } }
        #expect(closes.count == 1)
        let attach = Attach(
            user: ann,
            deviceID: DeviceID(unchecked: "d1"),
            platform: .web,
            tokenIssuedAt: tenant.clock.now.advanced(byMilliseconds: -5),
            deviceNumber: nil,
            cursor: nil
        )
        let error = #expect(throws: ClientError.self) { try tenant.run(.attach(attach)) }
        #expect(error?.code == .tokenRevoked)
    }

    @Test func `a revoked device needs a token issued later`() throws {
        let tenant = try TestTenant()
        _ = try tenant.link("ann")
        try tenant.run(.revokeDevice(.id(ann), DeviceID(unchecked: "d1")))
        let error = #expect(throws: ClientError.self) { try tenant.link("ann") }
        #expect(error?.code == .deviceRevoked)
        tenant.clock.advance(milliseconds: 1)
        #expect(try tenant.link("ann").attached.device.rawValue == 1)
    }

    @Test func `a blocked account cannot connect until its time is over`() throws {
        let tenant = try TestTenant()
        _ = try tenant.account("ann")
        try tenant.run(.blockUser(ann, until: tenant.clock.now.advanced(byMilliseconds: 1_000)))
        let error = #expect(throws: ClientError.self) { try tenant.link("ann") }
        #expect(error?.code == .userBlocked)
        tenant.clock.advance(milliseconds: 1_000)
        _ = try tenant.link("ann")
    }

    @Test func `a cursor ahead of the server is refused`() throws {
        let tenant = try TestTenant()
        _ = try tenant.account("ann")
        let attach = Attach(
            user: ann,
            deviceID: DeviceID(unchecked: "d1"),
            platform: .web,
            tokenIssuedAt: tenant.clock.now,
            deviceNumber: nil,
            cursor: SyncCursor(place: Place(rawValue: 9), lsn: .zero)
        )
        let error = #expect(throws: ClientError.self) { try tenant.run(.attach(attach)) }
        #expect(error?.code == .cursorAhead)
    }

    @Test func `acks move the device's cursor forward only, and are saved on closing`() throws {
        let tenant = try TestTenant()
        try tenant.say("1", from: "ann", to: .private(bob))
        try tenant.say("2", from: "ann", to: .private(bob))
        let link = try tenant.link("bob")
        for place in [2, 1] as [UInt32] {
            try tenant.run(.ack(SyncCursor(place: Place(rawValue: place), lsn: .zero)), as: link.actor)
        }
        try tenant.reopen()
        let error = #expect(throws: ClientError.self) {
            try tenant.run(.ack(SyncCursor(place: Place(rawValue: 9), lsn: .zero)), as: link.actor)
        }
        #expect(error?.code == .cursorAhead)
    }
}
