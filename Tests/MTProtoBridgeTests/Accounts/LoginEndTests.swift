import MTProtoTL
import PlatformCore
import PlatformEngine
import Tenants
import TestSupport
import Testing

@testable import MTProtoBridge

struct `The end of a login` {
    private let phone = "4915112345678"

    @Test func `who logs out is logged out, and can log in again with the key`() async throws {
        try await AccountBench.run { [phone] bench in
            let app = try bench.makeApp()
            _ = try await bench.makeUser("ann", phone: phone, in: app)
            let client = try await AccountClient(of: app, bench)
            try await client.logIn(phone: phone)
            _ = try await client.call(TL.AuthLogOut())
            await #expect(throws: RPCError.authKeyUnregistered) { try await client.myself() }
            bench.clock.advance(milliseconds: 10)
            try await client.logIn(phone: phone)
            #expect(try await client.myself().count == 1)
        }
    }

    /// Each way in which a link ends, and what a client's next session is told.
    @Test(arguments: ["blocked", "tokens", "gone", "device", "secret"])
    func `what ends a link ends a login`(how: String) async throws {
        try await AccountBench.run { [phone] bench in
            let app = try bench.makeApp()
            let ann = try await bench.makeUser("ann", phone: phone, in: app)
            let client = try await AccountClient(of: app, bench)
            try await client.logIn(phone: phone)
            bench.clock.advance(milliseconds: 10)
            switch how {
            case "blocked":
                try await bench.perform(
                    .blockUser(ann, until: bench.clock.now.advanced(byMilliseconds: 1_000)),
                    in: app
                )
            case "tokens": try await bench.perform(.expireTokens(ann, before: bench.clock.now), in: app)
            case "gone": try await bench.perform(.endAccount(of: ann, .deactivated), in: app)
            case "device":
                let device = DeviceID(unchecked: AuthKeyID(rawValue: client.key.id).description)
                try await bench.perform(.revokeDevice(.id(ann), device), in: app)
            default:
                var random = SystemRandomNumberGenerator()
                let change = TenantChange.rotateSecret(AppSecret(using: &random), graceSeconds: 0)
                try bench.registry.apply(change, to: app.number, by: .commandLine, now: bench.clock.now)
                bench.jobs.runAll()
            }
            let next = try await AccountClient(of: app, bench, key: client.key, sessionID: 8)
            let first = await #expect(throws: RPCError.self) { try await next.myself() }
            #expect(first?.code == 401)
            // It stays so, also where whatever ended it is over.
            bench.clock.advance(milliseconds: 2_000)
            let last = try await AccountClient(of: app, bench, key: client.key, sessionID: 9)
            await #expect(throws: RPCError.authKeyUnregistered) { try await last.myself() }
        }
    }

    @Test func `a login from under an earlier secret is none, also where nobody came to end it`() async throws {
        try await AccountBench.run { [phone] bench in
            let app = try bench.makeApp()
            let ann = try await bench.makeUser("ann", phone: phone, in: app)
            let client = try await AccountClient(of: app, bench)
            try await client.logIn(phone: phone)
            let before = AuthKeyLogin(
                tenant: app.number,
                account: AccountNumber(rawValue: 1),
                user: ann,
                since: bench.clock.now,
                isBot: false,
                rotations: app.record.secrets.rotations
            )
            var random = SystemRandomNumberGenerator()
            let change = TenantChange.rotateSecret(AppSecret(using: &random), graceSeconds: 0)
            try bench.registry.apply(change, to: app.number, by: .commandLine, now: bench.clock.now)
            bench.jobs.runAll()
            bench.keys.change(AuthKeyID(rawValue: client.key.id), { $0.login = before }, { _ in })
            bench.jobs.runAll()
            let next = try await AccountClient(of: app, bench, key: client.key, sessionID: 8)
            await #expect(throws: RPCError.authKeyUnregistered) { try await next.myself() }
        }
    }

    @Test func `while an app is switched off nobody's login is lost`() async throws {
        try await AccountBench.run { [phone] bench in
            let app = try bench.makeApp()
            _ = try await bench.makeUser("ann", phone: phone, in: app)
            let client = try await AccountClient(of: app, bench)
            try await client.logIn(phone: phone)
            try bench.registry.apply(.disable, to: app.number, by: .commandLine, now: bench.clock.now)
            let next = try await AccountClient(of: app, bench, key: client.key, sessionID: 8)
            let error = await #expect(throws: RPCError.self) { try await next.myself() }
            #expect(error?.code == 500)
            bench.jobs.runAll()
            try bench.registry.apply(.enable, to: app.number, by: .commandLine, now: bench.clock.now)
            #expect(try await next.myself().count == 1)
        }
    }

    @Test func `a user's other logins are listed and ended`() async throws {
        try await AccountBench.run { [phone] bench in
            let app = try bench.makeApp()
            _ = try await bench.makeUser("ann", phone: phone, in: app)
            let (client, other) = (
                try await AccountClient(of: app, bench), try await AccountClient(of: app, bench)
            )
            try await client.logIn(phone: phone)
            try await other.logIn(phone: phone)
            let logins = try await client.call(TL.AccountGetAuthorizations()).authorizations
            #expect(logins.count == 2)
            #expect(logins.allSatisfy { $0.deviceModel == "Bench" && $0.ip == "127.0.0.1" })
            let theirs = try #require(logins.first { !$0.current })
            #expect(try await client.call(TL.AccountResetAuthorization(hash: theirs.hash)))
            #expect(try await client.call(TL.AccountGetAuthorizations()).authorizations.count == 1)
            await #expect(throws: RPCError(400, "HASH_INVALID")) {
                try await client.call(TL.AccountResetAuthorization(hash: theirs.hash))
            }
            let next = try await AccountClient(of: app, bench, key: other.key, sessionID: 8)
            await #expect(throws: RPCError.authKeyUnregistered) { try await next.myself() }
            #expect(try await client.myself().count == 1)
        }
    }
}
