import MTProtoTL
import NIOCore
import PlatformCore
import PlatformEngine
import Tenants
import TestSupport
import Testing

@testable import MTProtoBridge

struct `Second passwords of Telegram's clients` {
    private static let phone = "4915112345678"

    /// A user who is logged in, with a password.
    private static func ann(_ bench: AccountBench, hint: String = "") async throws -> (Tenant, AccountClient) {
        let app = try bench.makeApp()
        _ = try await bench.makeUser("ann", phone: phone, in: app)
        let client = try await AccountClient(of: app, bench)
        try await client.logIn(phone: phone)
        try await client.setPassword("one", hint: hint)
        return (app, client)
    }

    @Test func `whoever has one is asked for it after the code`() async throws {
        try await AccountBench.run { bench in
            let (app, first) = try await Self.ann(bench, hint: "a number")
            #expect(try await first.myself().count == 1)
            let client = try await AccountClient(of: app, bench, sessionID: 8)
            await #expect(throws: RPCError.authKeyUnregistered) { try await client.asked() }
            await #expect(throws: RPCError.sessionPasswordNeeded) { try await client.logIn(phone: Self.phone) }
            await #expect(throws: RPCError.authKeyUnregistered) { try await client.myself() }
            let asked = try await client.asked()
            #expect(asked.hasPassword)
            #expect(asked.hint == "a number")
            await #expect(throws: RPCError.passwordHashInvalid) { try await client.checkPassword("two") }
            await #expect(throws: RPCError.authKeyUnregistered) { try await client.myself() }
            guard case .authorization(let answer) = try await client.checkPassword("one"),
                case .user(let user) = answer.user
            else { throw UnexpectedAnswer() }
            #expect(user.isSelf)
            #expect(user.phone == Self.phone)
            #expect(try await client.myself().count == 1)
        }
    }

    @Test func `a temporary key's login waits for it with the permanent key`() async throws {
        try await AccountBench.run { bench in
            let (app, _) = try await Self.ann(bench)
            let permanent = try await AccountClient(of: app, bench, sessionID: 8)
            let temporary = try await AccountClient(of: app, bench, key: bench.makeTemporaryKey(), sessionID: 9)
            _ = try await temporary.bind(to: permanent.key)
            await #expect(throws: RPCError.sessionPasswordNeeded) { try await temporary.logIn(phone: Self.phone) }
            _ = try await temporary.checkPassword("one")
            #expect(try await permanent.myself().count == 1)
        }
    }

    @Test func `it is changed and removed by who proves it, and by nobody else`() async throws {
        try await AccountBench.run { bench in
            let (_, client) = try await Self.ann(bench)
            await #expect(throws: RPCError.passwordHashInvalid) { try await client.setPassword("two") }
            await #expect(throws: RPCError.passwordHashInvalid) { try await client.setPassword("two", before: "x") }
            try await client.setPassword("two", before: "one")
            let asked = try await client.asked()
            let wrong = try PasswordClient("one").proof(for: asked)
            await #expect(throws: RPCError.passwordHashInvalid) {
                try await client.call(TL.AccountGetPasswordSettings(password: wrong))
            }
            let proof = try PasswordClient("two").proof(for: asked)
            #expect(try await client.call(TL.AccountGetPasswordSettings(password: proof)).email == nil)
            // The same question serves twice, as clients do it that change a password.
            let again = try PasswordClient("two").proof(for: asked)
            let removal = TL.AccountUpdatePasswordSettings(password: again, newSettings: PasswordClient.nothing)
            #expect(try await client.call(removal))
            #expect(try await !client.asked().hasPassword)
            await #expect(throws: RPCError.srpPasswordChanged) { try await client.call(removal) }
            try await client.setPassword("three")
            #expect(try await client.asked().hasPassword)
        }
    }

    @Test func `a proof to a question about the one before is told so`() async throws {
        try await AccountBench.run { bench in
            let (_, client) = try await Self.ann(bench)
            let asked = try await client.asked()
            let proof = try PasswordClient("one").proof(for: asked)
            try await client.setPassword("two", before: "one")
            let settings = try PasswordClient("x").settings(for: asked)
            await #expect(throws: RPCError.srpPasswordChanged) {
                try await client.call(TL.AccountUpdatePasswordSettings(password: proof, newSettings: settings))
            }
        }
    }

    @Test func `questions end, and are their user's alone`() async throws {
        try await AccountBench.run { bench in
            let (app, client) = try await Self.ann(bench)
            let late = try PasswordClient("one").proof(for: try await client.asked())
            bench.clock.advance(milliseconds: PasswordChallenges.lifeSeconds * 1_000 + 1)
            await #expect(throws: RPCError.srpIDInvalid) {
                try await client.call(TL.AccountGetPasswordSettings(password: late))
            }
            _ = try await bench.makeUser("ben", phone: "4911111", in: app)
            let other = try await AccountClient(of: app, bench, sessionID: 8)
            try await other.logIn(phone: "4911111")
            try await other.setPassword("one")
            let theirs = try PasswordClient("one").proof(for: try await client.asked())
            await #expect(throws: RPCError.srpIDInvalid) {
                try await other.call(TL.AccountGetPasswordSettings(password: theirs))
            }
        }
    }

    @Test func `it cannot be guessed without end`() async throws {
        try await AccountBench.run { bench in
            let (_, client) = try await Self.ann(bench)
            let asked = try await client.asked()
            for number in 0..<10 {
                let proof = try PasswordClient("\(number)").proof(for: asked)
                await #expect(throws: RPCError.passwordHashInvalid) {
                    try await client.call(TL.AccountGetPasswordSettings(password: proof))
                }
            }
            let right = TL.AccountGetPasswordSettings(password: try PasswordClient("one").proof(for: asked))
            let error = await #expect(throws: RPCError.self) { try await client.call(right) }
            #expect(error?.code == 420)
            bench.clock.advance(milliseconds: 70_000)
            _ = try await client.call(right)
        }
    }

    @Test func `questions cannot be asked for without end`() async throws {
        try await AccountBench.run { bench in
            let (_, client) = try await Self.ann(bench)
            let error = await #expect(throws: RPCError.self) {
                for _ in 0..<100 { _ = try await client.asked() }
            }
            #expect(error?.code == 420)
        }
    }

    @Test func `what is no password is not kept`() async throws {
        try await AccountBench.run { bench in
            let app = try bench.makeApp()
            _ = try await bench.makeUser("ann", phone: Self.phone, in: app)
            let client = try await AccountClient(of: app, bench)
            try await client.logIn(phone: Self.phone)
            let good = try PasswordClient("one").settings(for: try await client.asked())
            func refused(
                _ error: RPCError,
                _ change: (inout TL.AccountPasswordInputSettings) -> Void
            ) async throws {
                var settings = good
                change(&settings)
                let call = TL.AccountUpdatePasswordSettings(password: .inputCheckPasswordEmpty, newSettings: settings)
                await #expect(throws: error) { try await client.call(call) }
            }
            try await refused(.newSaltInvalid) { $0.newAlgo = .passwordKdfAlgoUnknown }
            try await refused(.newSaltInvalid) { $0.newAlgo = .modPow(salt1: [1], salt2: [2]) }
            try await refused(.newSettingsInvalid) { $0.newPasswordHash = ByteBuffer(bytes: [1]) }
            try await refused(.newSettingsInvalid) { $0.newPasswordHash = ByteBuffer(repeating: 0, count: 256) }
            try await refused(.newSettingsInvalid) { $0.newPasswordHash = ByteBuffer(repeating: 0xff, count: 256) }
            try await refused(.newSettingsInvalid) { $0.hint = String(repeating: "x", count: 256) }
            try await refused(.emailInvalid) { $0.email = "ann@example.org" }
            #expect(try await !client.asked().hasPassword)
            // Nothing to recover it by, nothing of the kind served.
            await #expect(throws: RPCError.passwordRecoveryNA) {
                try await client.call(TL.AuthRequestPasswordRecovery())
            }
        }
    }

    @Test func `one that an operator took away is asked for no more`() async throws {
        try await AccountBench.run { bench in
            let (app, first) = try await Self.ann(bench)
            let waiting = try await AccountClient(of: app, bench, sessionID: 8)
            await #expect(throws: RPCError.sessionPasswordNeeded) { try await waiting.logIn(phone: Self.phone) }
            try await bench.perform(.removePassword(of: UserID(unchecked: "ann")), in: app)
            #expect(try await !first.asked().hasPassword)
            // A login that waited for it goes on without.
            _ = try await waiting.call(TL.AuthCheckPassword(password: .inputCheckPasswordEmpty))
            #expect(try await waiting.myself().count == 1)
        }
    }

    @Test func `a forgotten one goes a week after who is logged in asked, unless they change their mind`() async throws
    {
        try await AccountBench.run { bench in
            let (_, client) = try await Self.ann(bench)
            await #expect(throws: RPCError.resetRequestMissing) {
                try await client.call(TL.AccountDeclinePasswordReset())
            }
            let week = Accounts.passwordResetSeconds
            let date = Int64(bench.clock.now.rawValue / 1_000) + week
            for _ in 0..<2 {
                guard case .resetPasswordRequestedWait(let wait) = try await client.call(TL.AccountResetPassword())
                else { throw UnexpectedAnswer() }
                #expect(Int64(wait.untilDate) == date)
            }
            #expect(try await client.asked().pendingResetDate.map(Int64.init) == date)
            #expect(try await client.call(TL.AccountDeclinePasswordReset()))
            #expect(try await client.asked().pendingResetDate == nil)
            _ = try await client.call(TL.AccountResetPassword())
            bench.clock.advance(milliseconds: week * 1_000)
            guard case .resetPasswordOk = try await client.call(TL.AccountResetPassword()) else {
                throw UnexpectedAnswer()
            }
            #expect(try await !client.asked().hasPassword)
        }
    }
}
