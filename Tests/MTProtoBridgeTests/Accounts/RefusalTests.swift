import MTProtoTL
import NIOCore
import PlatformCore
import Tenants
import TestSupport
import Testing

@testable import MTProtoBridge

struct `What clients are refused` {
    private static let phone = "4915112345678"

    @Test func `a function that is not served is named`() async throws {
        try await AccountBench.run { bench in
            let client = try await AccountClient(of: try bench.makeApp(), bench)
            await #expect(throws: RPCError(400, "INPUT_METHOD_INVALID_305419896_0")) {
                try await client.answer(to: Bytes(0x1234_5678))
            }
        }
    }

    @Test func `an unknown constructor in an argument is named, and what ends too early is refused`() async throws {
        try await AccountBench.run { bench in
            let client = try await AccountClient(of: try bench.makeApp(), bench)
            await #expect(throws: RPCError(400, "INPUT_CONSTRUCTOR_INVALID_00bc614e")) {
                try await client.answer(to: Bytes(TL.AuthCheckPassword.id, 12_345_678))
            }
            await #expect(throws: RPCError.inputFetchError) {
                try await client.answer(to: Bytes(TL.AuthCheckPassword.id))
            }
        }
    }

    @Test func `nobody who is logged in is told that they are not, whatever they send`() async throws {
        try await AccountBench.run { bench in
            let app = try bench.makeApp()
            _ = try await bench.makeUser("ann", phone: Self.phone, in: app)
            let client = try await AccountClient(of: app, bench)
            try await client.logIn(phone: Self.phone)
            var random = SeededGenerator(seed: 11)
            for id in bench.table.ids where id != TL.AuthLogOut.id {
                for wordCount in [0, 1, 6, 40] {
                    let words = (0..<wordCount).map { _ in UInt32.random(in: 0 ... .max, using: &random) }
                    do {
                        _ = try await client.answer(to: Bytes([id] + words))
                    } catch let error as RPCError {
                        #expect(error.code != 401, "\(String(id, radix: 16)) with \(words): \(error)")
                    }
                }
            }
            #expect(try await client.myself().count == 1)
        }
    }

    @Test func `nobody who is not logged in is served what takes a login`() async throws {
        try await AccountBench.run { bench in
            let client = try await AccountClient(of: try bench.makeApp(), bench)
            let ids = bench.table.ids.filter { bench.table[$0]?.needsLogin == true }
            #expect(ids.count > 20)
            for id in ids {
                await #expect(throws: RPCError.authKeyUnregistered) { try await client.answer(to: Bytes(id)) }
            }
        }
    }

    @Test func `a layer that is older than any that is known is refused, and the next one served`() async throws {
        try await AccountBench.run { bench in
            let client = try await AccountClient(of: try bench.makeApp(), bench, layer: 226)
            await #expect(throws: RPCError.connectionLayerInvalid) { try await client.call(TL.HelpGetConfig()) }
            await #expect(throws: RPCError.connectionNotInited) { try await client.call(TL.HelpGetConfig()) }
            client.introduce(layer: 227)
            _ = try await client.call(TL.HelpGetConfig())
        }
    }

    /// Layers change what a user looks like, and nothing of what is said.
    @Test(
        arguments: [(227, 0x3177_4388), (228, 0xb1b8_cc83), (229, 0xb1b8_cc83), (300, 0xb1b8_cc83)] as [(Int32, UInt32)]
    )
    func `users look as a client's layer has them`(layer: Int32, id: UInt32) async throws {
        try await AccountBench.run { bench in
            let app = try bench.makeApp()
            _ = try await bench.makeUser("ann", phone: Self.phone, in: app)
            let client = try await AccountClient(of: app, bench, layer: layer)
            try await client.logIn(phone: Self.phone)
            var reader = try await client.answer(to: TL.UsersGetUsers(id: [.inputUserSelf]))
            _ = try UInt32(reading: &reader)
            #expect(try UInt32(reading: &reader) == 1)
            #expect(try reader.peekID() == id)
            guard case .user(let user) = try TL.User(reading: &reader) else { throw UnexpectedAnswer() }
            #expect(user.phone == Self.phone)
        }
    }
}

/// Words in a row, as clients should not send them.
private struct Bytes: TLWritable {
    let words: [UInt32]

    init(_ words: [UInt32]) {
        self.words = words
    }

    init(_ words: UInt32...) {
        self.init(words)
    }

    func write(to writer: inout TLWriter) {
        var bytes = ByteBuffer()
        for word in words { bytes.writeInteger(word, endianness: .little) }
        writer.write(raw: bytes)
    }
}
