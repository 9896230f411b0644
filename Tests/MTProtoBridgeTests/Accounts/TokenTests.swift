import MTProtoTL
import NIOCore
import PlatformCore
import PlatformEngine
import Tenants
import TestSupport
import Testing

@testable import MTProtoBridge

struct `Logging in by another client's word` {
    private static let phone = "4915112345678"

    private static func ann(_ bench: AccountBench) async throws -> (Tenant, AccountClient) {
        let app = try bench.makeApp()
        _ = try await bench.makeUser("ann", phone: phone, in: app)
        let client = try await AccountClient(of: app, bench)
        try await client.logIn(phone: phone)
        return (app, client)
    }

    @Test func `a client that shows a token is let in, and told so before it has a login`() async throws {
        try await AccountBench.run { bench in
            let (app, ann) = try await Self.ann(bench)
            let shower = try await AccountClient(of: app, bench, sessionID: 8)
            let token = try await shower.token()
            #expect(token.expires == Int32(bench.clock.now.rawValue / 1_000) + 30)
            let listed = try await ann.call(TL.AuthAcceptLoginToken(token: token.token))
            #expect(listed.deviceModel == "Bench")
            #expect(!listed.current)
            #expect(!listed.passwordPending)
            #expect(listed.hash == Int64(bitPattern: shower.key.id))
            #expect(try await shower.hearsOfToken())
            await #expect(throws: RPCError.authKeyUnregistered) { try await shower.myself() }
            guard case .loginTokenSuccess(let success) = try await shower.exported(),
                case .authorization(let answer) = success.authorization, case .user(let user) = answer.user
            else { throw UnexpectedAnswer() }
            #expect(user.isSelf)
            #expect(user.phone == Self.phone)
            #expect(try await shower.myself().count == 1)
            // An answer that was lost is given again.
            guard case .loginTokenSuccess = try await shower.exported() else { throw UnexpectedAnswer() }
            #expect(try await ann.call(TL.AccountGetAuthorizations()).authorizations.count == 2)
        }
    }

    @Test func `whoever has a password is asked for it there too`() async throws {
        try await AccountBench.run { bench in
            let (app, ann) = try await Self.ann(bench)
            try await ann.setPassword("one")
            let shower = try await AccountClient(of: app, bench, key: bench.makeTemporaryKey(), sessionID: 8)
            let permanent = try await AccountClient(of: app, bench, sessionID: 9)
            _ = try await shower.bind(to: permanent.key)
            let token = try await shower.token().token
            #expect(try await ann.call(TL.AuthAcceptLoginToken(token: token)).passwordPending)
            #expect(try await shower.hearsOfToken())
            await #expect(throws: RPCError.sessionPasswordNeeded) { try await shower.exported() }
            _ = try await shower.checkPassword("one")
            #expect(try await permanent.myself().count == 1)
        }
    }

    @Test func `a token is good once, for its time, in its app, and not for those it excepts`() async throws {
        try await AccountBench.run { bench in
            let (app, ann) = try await Self.ann(bench)
            let shower = try await AccountClient(of: app, bench, sessionID: 8)
            func refused(_ token: TLBytes, _ error: RPCError, by client: AccountClient) async {
                await #expect(throws: error) { try await client.call(TL.AuthAcceptLoginToken(token: token)) }
            }
            await refused(ByteBuffer(), .authTokenInvalid, by: ann)
            await refused(ByteBuffer(repeating: 1, count: 32), .authTokenInvalid, by: ann)
            let first = try await shower.token().token
            let second = try await shower.token().token
            await refused(first, .authTokenInvalid, by: ann)
            bench.clock.advance(milliseconds: 30_000)
            await refused(second, .authTokenExpired, by: ann)
            let me = try await ann.myself().compactMap { if case .user(let user) = $0 { user.id } else { nil } }
            await refused(try await shower.token(except: me).token, .authTokenException, by: ann)
            let third = try await shower.token().token
            let other = try bench.makeApp()
            _ = try await bench.makeUser("eve", phone: "4911111", in: other)
            let eve = try await AccountClient(of: other, bench, sessionID: 10)
            try await eve.logIn(phone: "4911111")
            await refused(third, .authTokenInvalid, by: eve)
            _ = try await ann.call(TL.AuthAcceptLoginToken(token: third))
            await refused(third, .authTokenAlreadyAccepted, by: ann)
            // A picture of the token is of no use to others.
            let thief = try await AccountClient(of: app, bench, sessionID: 11)
            await #expect(throws: RPCError.authTokenInvalid) {
                try await thief.call(TL.AuthImportLoginToken(token: third))
            }
            guard case .loginTokenSuccess = try await shower.call(TL.AuthImportLoginToken(token: third)) else {
                throw UnexpectedAnswer()
            }
            #expect(try await shower.myself().count == 1)
        }
    }

    @Test func `who comes too late for a login has to show another token`() async throws {
        try await AccountBench.run { bench in
            let (app, ann) = try await Self.ann(bench)
            let shower = try await AccountClient(of: app, bench, sessionID: 8)
            _ = try await ann.call(TL.AuthAcceptLoginToken(token: try await shower.token().token))
            bench.clock.advance(milliseconds: LoginTokens.acceptedSeconds * 1_000)
            _ = try await shower.token()
            await #expect(throws: RPCError.authKeyUnregistered) { try await shower.myself() }
        }
    }

    @Test func `tokens cannot be asked for without end`() async throws {
        try await AccountBench.run { bench in
            let app = try bench.makeApp()
            let shower = try await AccountClient(of: app, bench)
            let error = await #expect(throws: RPCError.self) {
                for _ in 0..<1_000 { _ = try await shower.token() }
            }
            #expect(error?.code == 420)
        }
    }

    @Test func `a login is carried to another key once, within a minute, while it lasts`() async throws {
        try await AccountBench.run { bench in
            let (app, ann) = try await Self.ann(bench)
            await #expect(throws: RPCError.dcIDInvalid) { try await ann.call(TL.AuthExportAuthorization(dcID: 9)) }
            func carried() async throws -> TL.AuthImportAuthorization {
                let carried = try await ann.call(TL.AuthExportAuthorization(dcID: 4))
                return TL.AuthImportAuthorization(id: carried.id, bytes: carried.bytes)
            }
            let call = try await carried()
            let media = try await AccountClient(of: app, bench, sessionID: 8)
            for wrong in [
                TL.AuthImportAuthorization(id: call.id + 1, bytes: call.bytes),
                TL.AuthImportAuthorization(id: call.id, bytes: ByteBuffer(repeating: 0, count: 32)),
                TL.AuthImportAuthorization(id: -1, bytes: call.bytes),
            ] {
                await #expect(throws: RPCError.authBytesInvalid) { try await media.call(wrong) }
            }
            _ = try await media.call(call)
            #expect(try await media.myself().count == 1)
            let again = try await AccountClient(of: app, bench, sessionID: 9)
            await #expect(throws: RPCError.authBytesInvalid) { try await again.call(call) }
            let late = try await carried()
            bench.clock.advance(milliseconds: 60_000)
            await #expect(throws: RPCError.authBytesInvalid) { try await again.call(late) }
            let other = try await AccountClient(of: try bench.makeApp(), bench, sessionID: 10)
            let ours = try await carried()
            await #expect(throws: RPCError.authBytesInvalid) { try await other.call(ours) }
            let ended = try await carried()
            _ = try await ann.call(TL.AuthLogOut())
            await #expect(throws: RPCError.authBytesInvalid) { try await again.call(ended) }
        }
    }
}

extension AccountClient {
    func exported(except: [Int64] = []) async throws -> TL.AuthLoginToken {
        let record = app.record
        return try await call(
            TL.AuthExportLoginToken(
                apiID: record.apiID.rawValue,
                apiHash: record.apiHash.text,
                exceptIDs: except
            )
        )
    }

    func token(except: [Int64] = []) async throws -> TL.AuthLoginTokenFields {
        guard case .loginToken(let token) = try await exported(except: except) else { throw UnexpectedAnswer() }
        return token
    }

    /// Whether the next thing pushed is that somebody let the client in.
    func hearsOfToken() async throws -> Bool {
        let heard = try await pushed()
        guard case .updateShort(let short) = heard, case .updateLoginToken = short.update else { return false }
        return true
    }
}
