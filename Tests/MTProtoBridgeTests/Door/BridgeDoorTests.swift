import MTProtoCrypto
import MTProtoTL
import NIOCore
import NIOEmbedded
import Testing

@testable import MTProtoBridge

struct `The door of Telegram clients` {
    @Test func `a call is answered, and the session said to be new, in one packet`() throws {
        let bench = DoorBench()
        let client = try bench.makeClient()
        let id = try client.say(TL.HelpGetConfig())
        let packets = try client.packets()
        #expect(packets.count == 1)
        let heard = try client.twin.open(packets[0])
        #expect(try heard.first(TL.NewSessionCreated.self)?.firstMsgID == id)
        #expect(try heard.first(TL.RpcResult.self)?.reqMsgID == id)
    }

    @Test func `a packet with an unknown key is told so, and the connection closed`() throws {
        let bench = DoorBench()
        let key = StoredAuthKey(key: ClientTwin.makeKey(), createdAt: 0, dc: .usual, firstSalt: 0)
        let client = try bench.makeClient(key)
        try client.say(TL.HelpGetConfig())
        #expect(try client.error() == -404)
        #expect(!client.channel.isActive)
    }

    @Test func `a key that cannot be looked up is not said to be unknown`() throws {
        let bench = DoorBench()
        let client = try bench.makeClient()
        bench.shelf.fail()
        try client.say(TL.HelpGetConfig())
        #expect(try client.packets().isEmpty)
        #expect(!client.channel.isActive)
    }

    @Test func `a packet that is not sealed with its key is told so, and the connection closed`() throws {
        let bench = DoorBench()
        let client = try bench.makeClient()
        var packet = client.twin.packet(client.twin.message(TL.HelpGetConfig()))
        packet.setInteger(UInt8(1), at: packet.writerIndex - 1)
        packet.setInteger(UInt8(2), at: packet.writerIndex - 2)
        try client.send(packet: packet)
        #expect(try client.error() == -404)
        #expect(!client.channel.isActive)
        #expect(bench.responder.calls.isEmpty)
    }

    @Test func `a packet that was overheard does nothing when it is said again`() throws {
        let bench = DoorBench()
        let key = bench.makeKey()
        let client = try bench.makeClient(key)
        let packet = client.twin.packet(client.twin.message(TL.HelpGetConfig()))
        try client.send(packet: packet)
        try client.send(packet: packet)
        try bench.makeClient(key).send(packet: packet)
        #expect(bench.responder.calls.count == 1)
        bench.clock.advance(seconds: 301)
        try bench.makeClient(key).send(packet: packet)
        #expect(bench.responder.calls.count == 1)
    }

    @Test(arguments: [-4, 3, 1 << 20])
    func `a message whose length cannot be closes the connection`(length: Int32) throws {
        let bench = DoorBench()
        let client = try bench.makeClient()
        var plain = ByteBuffer(repeating: 0, count: MessageCipher.headerByteCount)
        let id = client.twin.nextID()
        plain.writeMultipleIntegers(client.twin.salt, Int64(7), id, Int32(1), length, endianness: .little)
        plain.writeImmutableBuffer(Encoded.of(TL.HelpGetConfig()))
        try client.send(packet: client.twin.sealed(plain))
        #expect(try client.packets().isEmpty)
        #expect(!client.channel.isActive)
    }

    @Test func `more padding than the protocol knows closes the connection`() throws {
        let bench = DoorBench()
        let client = try bench.makeClient()
        let fine = client.twin.packet(client.twin.message(TL.HelpGetConfig()), paddingBlocks: 60)
        try client.send(packet: fine)
        #expect(bench.responder.calls.count == 1)
        let plain = client.twin.message(TL.HelpGetConfig())
        var packet = ByteBuffer(repeating: 0, count: MessageCipher.headerByteCount)
        packet.writeMultipleIntegers(
            client.twin.salt,
            Int64(7),
            plain.msgID,
            plain.seqNo,
            Int32(4),
            endianness: .little
        )
        packet.writeImmutableBuffer(plain.body)
        packet.writeRepeatingByte(0, count: 1_100)
        try client.send(packet: client.twin.sealed(packet))
        #expect(!client.channel.isActive)
    }

    @Test func `a temporary key is unknown once it has expired`() throws {
        let bench = DoorBench()
        let client = try bench.makeClient(bench.makeKey(expiresAt: Int32(DoorBench.start) + 100))
        try client.say(TL.HelpGetConfig())
        #expect(bench.responder.calls.count == 1)
        bench.pass(seconds: 100)
        _ = try client.packets()
        try client.say(TL.HelpGetConfig())
        #expect(try client.error() == -404)
        #expect(bench.responder.ended.count == 1)
    }

    @Test func `a client that never said what it is has to, before anything is answered`() throws {
        let bench = DoorBench()
        let client = try bench.makeClient(bench.makeKey(layer: nil))
        let id = try client.say(TL.HelpGetNearestDc())
        #expect(bench.responder.calls.isEmpty)
        let answer = try #require(try client.heard().first { $0.constructor == TL.RpcResult.id })
        var reader = TLReader(answer.body)
        #expect(try TL.RpcResult(reading: &reader).reqMsgID == id)
        #expect(try TL.RpcError(reading: &reader).errorMessage == "CONNECTION_NOT_INITED")
        try client.say(TL.InvokeWithLayer(layer: 232).before(TL.HelpGetConfig()))
        #expect(bench.responder.calls.count == 1)
        #expect(bench.responder.sessions[0].layer == 232)
        #expect(bench.responder.introductions == 1)
        // Another session of the key need not say it again.
        let other = try bench.makeClient(bench.responder.sessions[0].key, sessionID: 8)
        try other.say(TL.HelpGetNearestDc())
        #expect(bench.responder.calls.count == 2)
        #expect(bench.responder.sessions[1].layer == 232)
    }

    @Test func `what is not acknowledged comes again on the next connection, to the same session`() throws {
        let bench = DoorBench()
        let client = try bench.makeClient()
        bench.responder.answersAtOnce = false
        let id = try client.say(TL.HelpGetConfig())
        _ = try client.heard()
        try client.reconnect()
        bench.responder.calls[0].succeed("late")
        #expect(try client.packets().isEmpty)
        try client.say(TL.Ping(pingID: 1), isContent: false)
        let heard = try client.heard()
        #expect(heard.contains { (try? $0.read(TL.RpcResult.self).reqMsgID) == id })
        #expect(bench.responder.connectionChanges == [true, false, true])
        #expect(bench.responder.ended.isEmpty)
    }

    @Test func `updates are pushed, and asked for later where there was no connection`() throws {
        let bench = DoorBench()
        let client = try bench.makeClient()
        try client.say(TL.HelpGetConfig())
        _ = try client.heard()
        let session = bench.responder.sessions[0]
        #expect(session.wantsUpdates)
        session.push("one")
        session.push("two")
        let packets = try client.packets()
        #expect(packets.count == 1)
        #expect(try client.twin.open(packets[0]).map(\.body) == [Encoded.of("one"), Encoded.of("two")])

        client.disconnect()
        session.push("three")
        try client.reconnect()
        try client.say(TL.Ping(pingID: 1), isContent: false)
        let bodies = try client.heard().map(\.body)
        #expect(bodies.contains(Encoded.of("one")))
        #expect(!bodies.contains(Encoded.of("three")))
        #expect(bodies.contains(Encoded.of(TL.Updates.updatesTooLong)))
    }

    @Test func `a session that only moves files, or forbids it, is pushed nothing`() throws {
        let bench = DoorBench()
        let client = try bench.makeClient()
        try client.say(TL.InvokeWithoutUpdates().before(TL.HelpGetConfig()))
        #expect(!bench.responder.sessions[0].wantsUpdates)
        try client.say(TL.UploadSaveFilePart(fileID: 1, filePart: 0, bytes: ByteBuffer()))
        #expect(!bench.responder.sessions[0].wantsUpdates)
        try client.say(TL.HelpGetConfig())
        #expect(bench.responder.sessions[0].wantsUpdates)
    }

    @Test func `a connection whose client said how long it may be silent is closed then`() throws {
        let bench = DoorBench()
        let client = try bench.makeClient()
        try client.say(TL.PingDelayDisconnect(pingID: 1, disconnectDelay: 25))
        bench.pass(seconds: 20)
        try client.say(TL.PingDelayDisconnect(pingID: 2, disconnectDelay: 25))
        bench.pass(seconds: 24)
        #expect(client.channel.isActive)
        bench.pass(seconds: 9)
        #expect(!client.channel.isActive)
        #expect(bench.responder.ended.isEmpty)
    }

    @Test func `a session without a connection is ended in the end`() throws {
        let bench = DoorBench()
        let client = try bench.makeClient()
        try client.say(TL.HelpGetConfig())
        client.disconnect()
        bench.pass(seconds: SessionHome.detachedSecondsMax - 1)
        #expect(bench.responder.ended.isEmpty)
        bench.pass(seconds: 9)
        #expect(bench.responder.ended.count == 1)
        try client.reconnect()
        try client.say(TL.Ping(pingID: 1), isContent: false)
        // Its salt is old by now; with the new one it is a new session.
        let notice = try #require(try client.heard().first(TL.BadServerSalt.self))
        client.twin.salt = notice.newServerSalt
        try client.say(TL.Ping(pingID: 1), isContent: false)
        #expect(try client.heard().count(of: TL.NewSessionCreated.id) == 1)
    }

    @Test func `a key that is destroyed is answered first, then gone with all its sessions`() throws {
        let bench = DoorBench()
        let key = bench.makeKey()
        let client = try bench.makeClient(key)
        let other = try bench.makeClient(key, sessionID: 8)
        try other.say(TL.HelpGetConfig())
        _ = try other.packets()
        try client.say(TL.DestroyAuthKey())
        let ok = Encoded.of(TL.DestroyAuthKeyRes.destroyAuthKeyOk)
        #expect(try client.heard().contains { $0.body == ok })
        #expect(!bench.shelf.has(key.id))
        #expect(bench.responder.ended.count == 2)
        #expect(!other.channel.isActive)
    }

    @Test func `another session of the key can be destroyed, one's own and unknown ones not`() throws {
        let bench = DoorBench()
        let key = bench.makeKey()
        let client = try bench.makeClient(key)
        let other = try bench.makeClient(key, sessionID: 8)
        try other.say(TL.HelpGetConfig())
        try client.say(TL.DestroySession(sessionID: 8))
        #expect(try client.heard().first(TL.DestroySessionOk.self)?.sessionID == 8)
        #expect(bench.responder.ended.map(\.id) == [8])
        #expect(!other.channel.isActive)
        try client.takeSalt()
        try client.say(TL.DestroySession(sessionID: 7))
        try client.say(TL.DestroySession(sessionID: 9))
        #expect(try client.heard().count(of: TL.DestroySessionNone.id) == 2)
    }

    @Test func `a key has so many sessions and no more`() throws {
        let bench = DoorBench()
        let key = bench.makeKey()
        for id in 1...Int64(KeyHolder.sessionCountMax + 1) {
            try bench.makeClient(key, sessionID: id).say(TL.HelpGetConfig())
        }
        #expect(bench.responder.ended.map(\.id) == [1])
    }

    @Test func `a key has fewer sessions without a connection`() throws {
        let bench = DoorBench()
        let key = bench.makeKey()
        for id in 1...Int64(KeyHolder.detachedCountMax + 2) {
            let client = try bench.makeClient(key, sessionID: id)
            try client.say(TL.HelpGetConfig())
            client.disconnect()
            bench.pass(seconds: 1)
        }
        #expect(bench.responder.ended.map(\.id) == [1, 2])
    }

    @Test func `a client that keeps the loop busy is handled in turns, and wholly`() throws {
        let bench = DoorBench()
        let client = try bench.makeClient()
        var call = Encoded.of(TL.HelpGetConfig())
        call.writeRepeatingByte(0, count: 2 << 20)
        let body = Encoded.packed(call)
        for _ in 0..<20 { client.hold(client.twin.packet(client.twin.message(raw: body))) }
        try client.sendHeld()
        #expect(bench.responder.calls.count == 20)
    }

    @Test func `a client with too many calls under way is not read until they are answered`() throws {
        let bench = DoorBench()
        let client = try bench.makeClient()
        bench.responder.answersAtOnce = false
        for _ in 0..<MTProtoSession.runningCountMax { try client.say(TL.HelpGetConfig()) }
        for _ in 0..<10 { try client.say(TL.HelpGetConfig()) }
        #expect(bench.responder.calls.count == MTProtoSession.runningCountMax)
        for call in bench.responder.calls.prefix(MTProtoSession.runningCountMax / 2) { call.succeed("done") }
        bench.loop.run()
        #expect(bench.responder.calls.count == MTProtoSession.runningCountMax + 10)
    }

    @Test func `a connection that comes for a session of another takes it over`() throws {
        let bench = DoorBench()
        let key = bench.makeKey()
        let first = try bench.makeClient(key)
        try first.say(TL.HelpGetConfig())
        let second = try bench.makeClient(key)
        second.twin.seconds += 1
        try second.say(TL.Ping(pingID: 1), isContent: false)
        #expect(!first.channel.isActive)
        #expect(second.channel.isActive)
        bench.responder.sessions[0].push("news")
        #expect(try second.heard().contains { $0.body == Encoded.of("news") })
    }

    @Test func `a connection may speak for several sessions`() throws {
        let bench = DoorBench()
        let client = try bench.makeClient()
        try client.say(TL.HelpGetConfig())
        _ = try client.heard()
        client.twin.sessionID = 8
        try client.say(TL.HelpGetConfig())
        #expect(try client.heard().count(of: TL.RpcResult.id) == 1)
        #expect(bench.responder.sessions.count == 2)
        #expect(bench.responder.sessions.allSatisfy { $0.isConnected })
        client.disconnect()
        #expect(bench.responder.sessions.allSatisfy { !$0.isConnected })
    }

    @Test func `stopping ends every session and connection`() throws {
        let bench = DoorBench()
        let client = try bench.makeClient()
        try client.say(TL.HelpGetConfig())
        let stopped = bench.door.stop()
        bench.loop.run()
        try stopped.wait()
        #expect(!client.channel.isActive)
        #expect(bench.responder.ended.count == 1)
    }
}

struct `Connections before there is a key` {
    @Test func `messages without a key go to the exchange`() throws {
        let bench = DoorBench()
        let channel = try bench.connect()
        var transport = ClientTransport(.abridged)
        var packet = ByteBuffer(repeating: 0, count: 20)
        packet.writeInteger(UInt32(1))
        try channel.writeInbound(transport.frame(packet))
        let answer = try #require(try channel.readOutbound(as: ByteBuffer.self))
        #expect(transport.packets(in: answer) == [packet])
    }

    @Test func `exchanges that come too fast are told so`() throws {
        let bench = DoorBench()
        bench.limits.set(connectionsMax: 10, exchanges: 1)
        let channel = try bench.connect()
        var transport = ClientTransport(.abridged)
        let packet = ByteBuffer(repeating: 0, count: 24)
        try channel.writeInbound(transport.frame(packet))
        try channel.writeInbound(transport.frame(packet))
        _ = try channel.readOutbound(as: ByteBuffer.self)
        let told = try #require(try channel.readOutbound(as: ByteBuffer.self))
        #expect(transport.packets(in: told).first?.getInteger(at: 0, endianness: .little) == Int32(-429))
        #expect(!channel.isActive)
    }

    @Test func `more connections than may be are closed at once, and those that end make room`() throws {
        let bench = DoorBench()
        bench.limits.set(connectionsMax: 1, exchanges: 10)
        let first = try bench.connect()
        let second = try bench.connect()
        bench.loop.run()
        #expect(!second.isActive)
        first.close(promise: nil)
        bench.loop.run()
        #expect(bench.limits.connections == 0)
        #expect(try bench.connect().isActive)
    }

    @Test func `a connection that says nothing useful is closed`() throws {
        let bench = DoorBench()
        let channel = try bench.connect()
        bench.pass(seconds: 61)
        #expect(!channel.isActive)
    }

    @Test func `HTTP is refused without an answer`() throws {
        let bench = DoorBench()
        let channel = try bench.connect()
        try channel.writeInbound(ByteBuffer(string: "GET / HTTP/1.1\r\n\r\n"))
        #expect(try channel.readOutbound(as: ByteBuffer.self).map(\.readableBytes) ?? 0 == 0)
        bench.loop.run()
        #expect(!channel.isActive)
    }
}

extension TLWritable {
    /// A wrapper with what it wraps.
    func before(_ query: any TLWritable) -> WrappedCall { WrappedCall(wrapper: self, query: query) }
}

/// A wrapper with the call in it.
struct WrappedCall: TLWritable {
    let wrapper: any TLWritable
    let query: any TLWritable

    func write(to writer: inout TLWriter) {
        wrapper.write(to: &writer)
        query.write(to: &writer)
    }
}
