import MTProtoTL
import PlatformCore
import Tenants
import TestSupport
import Testing

@testable import MTProtoBridge

struct `What users cannot change about their accounts` {
    private static let phone = "4915112345678"

    private static func run(_ body: @escaping @Sendable (AccountClient) async throws -> Void) async throws {
        try await AccountBench.run { bench in
            let app = try bench.makeApp()
            _ = try await bench.makeUser("ann", phone: phone, in: app)
            _ = try await bench.makeUser("ben", phone: "4911111", in: app)
            let client = try await AccountClient(of: app, bench)
            try await client.logIn(phone: phone)
            try await body(client)
        }
    }

    @Test func `a user's name is their identifier, and stays it`() async throws {
        try await Self.run { client async throws in
            #expect(try await client.call(TL.AccountCheckUsername(username: "ann")))
            for (name, error) in [
                ("ben", RPCError.usernameOccupied), ("cas", .usernameInvalid), ("", .usernameInvalid),
                ("a b", .usernameInvalid),
            ] {
                await #expect(throws: error) { try await client.call(TL.AccountCheckUsername(username: name)) }
            }
            for (name, error) in [
                ("ann", RPCError.usernameNotModified), ("cas", .usernameInvalid), ("", .usernameInvalid),
            ] {
                await #expect(throws: error) { try await client.call(TL.AccountUpdateUsername(username: name)) }
            }
        }
    }

    @Test func `it is the app that ends accounts`() async throws {
        try await Self.run { client async throws in
            #expect(try await client.call(TL.AccountGetAccountTTL()).days > 365)
            await #expect(throws: RPCError.ttlDaysInvalid) {
                try await client.call(TL.AccountSetAccountTTL(ttl: TL.AccountDaysTTL(days: 30)))
            }
            await #expect(throws: RPCError.accountDeleteForbidden) {
                try await client.call(TL.AccountDeleteAccount(reason: "enough"))
            }
            #expect(try await client.myself().count == 1)
        }
    }

    @Test func `who sees what is the same for everybody`() async throws {
        try await Self.run { client async throws in
            let number = try await client.call(TL.AccountGetPrivacy(key: .inputPrivacyKeyPhoneNumber)).rules
            guard case .privacyValueDisallowAll = number.first else { throw UnexpectedAnswer() }
            let status = try await client.call(TL.AccountGetPrivacy(key: .inputPrivacyKeyStatusTimestamp)).rules
            guard case .privacyValueAllowAll = status.first else { throw UnexpectedAnswer() }
            await #expect(throws: RPCError.privacyValueInvalid) {
                try await client.call(
                    TL.AccountSetPrivacy(
                        key: .inputPrivacyKeyStatusTimestamp,
                        rules: [.inputPrivacyValueDisallowAll]
                    )
                )
            }
        }
    }
}
