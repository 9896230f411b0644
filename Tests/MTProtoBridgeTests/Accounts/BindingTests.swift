import MTProtoCrypto
import MTProtoTL
import NIOCore
import PlatformCore
import Tenants
import TestSupport
import Testing

@testable import MTProtoBridge

struct `Temporary keys` {
    private let phone = "4915112345678"

    @Test func `a temporary key stands for the permanent one that it is bound to`() async throws {
        try await AccountBench.run { [phone] bench in
            let app = try bench.makeApp()
            _ = try await bench.makeUser("ann", phone: phone, in: app)
            let client = try await AccountClient(of: app, bench)
            try await client.logIn(phone: phone)
            let temporary = try await AccountClient(of: app, bench, key: bench.makeTemporaryKey())
            await #expect(throws: RPCError.authKeyPermEmpty) { try await temporary.myself() }
            #expect(try await temporary.bind(to: client.key))
            #expect(try await temporary.myself().count == 1)
            // Said again it is true still.
            #expect(try await temporary.bind(to: client.key))
            let again = try await AccountClient(of: app, bench, key: temporary.key, sessionID: 8)
            #expect(try await again.myself().count == 1)
            #expect(try await again.call(TL.AuthDropTempAuthKeys(exceptAuthKeys: [])))
        }
    }

    @Test func `a login by a temporary key is the permanent one's`() async throws {
        try await AccountBench.run { [phone] bench in
            let app = try bench.makeApp()
            _ = try await bench.makeUser("ann", phone: phone, in: app)
            let permanent = try await AccountClient(of: app, bench)
            let temporary = try await AccountClient(of: app, bench, key: bench.makeTemporaryKey())
            #expect(try await temporary.bind(to: permanent.key))
            try await temporary.logIn(phone: phone)
            #expect(try await permanent.myself().count == 1)
        }
    }

    @Test func `what is not proven binds nothing`() async throws {
        try await AccountBench.run { bench in
            let app = try bench.makeApp()
            let (one, other) = (try await AccountClient(of: app, bench), try await AccountClient(of: app, bench))
            let temporary = try await AccountClient(of: app, bench, key: bench.makeTemporaryKey())
            let unknown = StoredAuthKey(key: ClientTwin.makeKey(), createdAt: 0, dc: .usual, firstSalt: 0)
            await #expect(throws: RPCError.encryptedMessageInvalid) { try await temporary.bind(to: unknown) }
            await #expect(throws: RPCError.encryptedMessageInvalid) { try await one.bind(to: other.key) }
            for change in [
                { $0.nonce += 1 }, { $0.tempAuthKeyID += 1 }, { $0.permAuthKeyID += 1 }, { $0.tempSessionID += 1 },
                { $0.expiresAt += 1 },
            ] as [@Sendable (inout TL.BindAuthKeyInner) -> Void] {
                await #expect(throws: RPCError.encryptedMessageInvalid) {
                    try await temporary.bind(to: one.key, change)
                }
            }
            await #expect(throws: RPCError.encryptedMessageInvalid) { try await temporary.bind(to: one.key, idStep: 4) }
            #expect(try await temporary.bind(to: one.key))
            await #expect(throws: RPCError.tempAuthKeyAlreadyBound) { try await temporary.bind(to: other.key) }
        }
    }
}

extension AccountBench {
    func makeTemporaryKey() -> StoredAuthKey {
        let now = Int32(clock.now.rawValue / 1_000)
        return StoredAuthKey(
            key: ClientTwin.makeKey(),
            createdAt: now,
            expiresAt: now + 80_000,
            dc: .usual,
            firstSalt: 99
        )
    }
}

extension AccountClient {
    /// Binds the client's key to a permanent one; what it proves that with can be changed, and its message's id.
    func bind(
        to permanent: StoredAuthKey,
        idStep: Int64 = 0,
        _ change: (inout TL.BindAuthKeyInner) -> Void = { _ in }
    ) async throws -> Bool {
        // What is sealed names its message, which therefore must not be said again under another salt.
        _ = try? await call(TL.HelpGetConfig())
        var inner = TL.BindAuthKeyInner(
            nonce: 5,
            tempAuthKeyID: Int64(bitPattern: key.id),
            permAuthKeyID: Int64(bitPattern: permanent.id),
            tempSessionID: twin.sessionID,
            expiresAt: key.expiresAt ?? .max
        )
        let (nonce, expiresAt) = (inner.nonce, inner.expiresAt)
        change(&inner)
        var probe = twin
        let body = Encoded.of(inner)
        var text = ByteBuffer(bytes: SecureRandom.bytes(16))
        text.writeMultipleIntegers(
            probe.nextID() + idStep,
            Int32(0),
            Int32(body.readableBytes),
            endianness: .little
        )
        text.writeImmutableBuffer(body)
        let bytes = Array(text.readableBytesView)
        let sealed = BindingCipher.seal(
            SecretBytes(count: bytes.count) { target in
                for index in target.indices { target[index] = bytes[index] }
            },
            with: permanent.key
        )
        return try await call(
            TL.AuthBindTempAuthKey(
                permAuthKeyID: Int64(bitPattern: permanent.id),
                nonce: nonce,
                expiresAt: expiresAt,
                encryptedMessage: ByteBuffer(bytes: sealed)
            )
        )
    }
}
