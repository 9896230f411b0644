import MTProtoTL
import NIOCore
import NIOEmbedded
import Testing

@testable import MTProtoBridge

/// What the ids of messages guard against is still guarded against when they are forgotten: the salt is no good then.
struct `A packet that was overheard` {
    @Test func `is not taken again while its session is there`() throws {
        let bench = DoorBench()
        let key = bench.makeKey()
        let packet = try call(by: bench.makeClient(key))
        try bench.makeClient(key).send(packet: packet)
        #expect(bench.responder.calls.count == 1)
    }

    @Test(arguments: [true, false])
    func `is not taken again when its session has ended`(isUnderFirstSalt: Bool) throws {
        let bench = DoorBench()
        let key = bench.makeKey()
        let client = try bench.makeClient(key)
        if !isUnderFirstSalt { try client.takeSalt() }
        let packet = try call(by: client)
        let other = try bench.makeClient(key, sessionID: 8)
        try other.say(TL.DestroySession(sessionID: 7))
        #expect(bench.responder.ended.count == 1)
        let listener = try bench.makeClient(key)
        try listener.send(packet: packet)
        #expect(bench.responder.calls.count == 1)
        #expect(try listener.heard().count(of: TL.BadServerSalt.id) == 1)
    }

    @Test func `is not taken again when all sessions of its key have ended`() throws {
        let bench = DoorBench()
        let key = bench.makeKey()
        let client = try bench.makeClient(key)
        let packet = try call(by: client)
        bench.door.endSessions(ofKey: key.id)
        bench.loop.run()
        let listener = try bench.makeClient(key)
        try listener.send(packet: packet)
        #expect(bench.responder.calls.count == 1)
    }

    @Test(arguments: [true, false])
    func `is not taken by a server that was started since`(isUnderFirstSalt: Bool) throws {
        let before = DoorBench()
        let key = before.makeKey()
        let client = try before.makeClient(key)
        if !isUnderFirstSalt { try client.takeSalt() }
        let packet = try call(by: client)
        #expect(before.responder.calls.count == 1)

        let after = DoorBench(startingAt: DoorBench.start + 2)
        after.shelf.keep(key)
        let listener = try after.makeClient(key)
        try listener.send(packet: packet)
        #expect(after.responder.calls.isEmpty)
    }

    @Test func `costs its sender nothing but to say it again under the new salt`() throws {
        let before = DoorBench()
        let key = before.makeKey()
        _ = try call(by: before.makeClient(key))

        let after = DoorBench(startingAt: DoorBench.start + 2)
        after.shelf.keep(key)
        let client = try after.makeClient(key)
        try client.takeSalt()
        _ = try call(by: client)
        #expect(after.responder.calls.count == 1)
    }

    /// Makes a call, and gives its packet.
    private func call(by client: DoorClient) throws -> ByteBuffer {
        let packet = client.twin.packet(client.twin.message(TL.HelpGetConfig()))
        try client.send(packet: packet)
        return packet
    }
}
