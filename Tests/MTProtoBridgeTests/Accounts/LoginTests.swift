import MTProtoTL
import PlatformCore
import PlatformEngine
import Tenants
import TestSupport
import Testing

@testable import MTProtoBridge

struct `Logging in as Telegram's clients do` {
    private let phone = "4915112345678"

    @Test func `a user logs in by number and code, and is one account with the app's`() async throws {
        try await AccountBench.run { [phone] bench in
            let app = try bench.makeApp()
            let ann = try await bench.makeUser("ann", phone: phone, in: app)
            let client = try await AccountClient(of: app, bench)
            await #expect(throws: RPCError.authKeyUnregistered) { try await client.myself() }
            let user = try await client.logIn(phone: "+" + phone)
            #expect(user.isSelf)
            #expect(user.phone == phone)
            #expect(user.firstName == "ANN")
            guard case .user(let known?) = try await bench.find(.user(ann), in: app) else { throw UnexpectedAnswer() }
            #expect(user.id == Int64(known.account.rawValue))
            #expect(try await client.myself().count == 1)
            guard case .devices(let devices) = try await bench.find(.devices(known.account), in: app) else {
                throw UnexpectedAnswer()
            }
            #expect(devices.map(\.platform) == [.telegram])
        }
    }

    @Test func `the login is the key's, whatever session comes`() async throws {
        try await AccountBench.run { [phone] bench in
            let app = try bench.makeApp()
            _ = try await bench.makeUser("ann", phone: phone, in: app)
            let client = try await AccountClient(of: app, bench)
            let other = try await AccountClient(of: app, bench, key: client.key, sessionID: 8)
            await #expect(throws: RPCError.authKeyUnregistered) { try await other.myself() }
            try await client.logIn(phone: phone)
            #expect(try await other.myself().count == 1)
        }
    }

    @Test func `a wrong code is refused, and with it the right one after too many`() async throws {
        try await AccountBench.run { [phone] bench in
            let app = try bench.makeApp()
            _ = try await bench.makeUser("ann", phone: phone, in: app)
            let client = try await AccountClient(of: app, bench)
            let ticket = try await client.sendCode(to: phone)
            let code = try await bench.code(sentTo: phone, in: app)
            for _ in 1..<LoginCodes.attemptCountMax {
                await #expect(throws: RPCError.phoneCodeInvalid) {
                    try await client.call(
                        TL.AuthSignIn(
                            phoneNumber: phone,
                            phoneCodeHash: ticket,
                            phoneCode: code == "00000" ? "1" : "00000"
                        )
                    )
                }
            }
            await #expect(throws: RPCError.phoneCodeExpired) {
                try await client.call(TL.AuthSignIn(phoneNumber: phone, phoneCodeHash: ticket, phoneCode: "x"))
            }
            await #expect(throws: RPCError.phoneCodeExpired) {
                try await client.call(TL.AuthSignIn(phoneNumber: phone, phoneCodeHash: ticket, phoneCode: code))
            }
        }
    }

    @Test func `a number that nobody has is somebody once the app lets people sign up`() async throws {
        try await AccountBench.run { [phone] bench in
            let closed = try bench.makeApp()
            let stranger = try await AccountClient(of: closed, bench)
            await #expect(throws: RPCError.phoneNumberUnoccupied) { try await stranger.logIn(phone: phone) }

            let app = try bench.makeApp { $0.signsUpByPhone = true }
            let client = try await AccountClient(of: app, bench)
            let ticket = try await client.sendCode(to: phone)
            let signUp = TL.AuthSignUp(
                phoneNumber: phone,
                phoneCodeHash: ticket,
                firstName: "New",
                lastName: "Comer"
            )
            await #expect(throws: RPCError.phoneCodeExpired) { try await client.call(signUp) }
            let code = try await bench.code(sentTo: phone, in: app)
            let answer = try await client.call(
                TL.AuthSignIn(phoneNumber: phone, phoneCodeHash: ticket, phoneCode: code)
            )
            guard case .authorizationSignUpRequired = answer,
                case .authorization(let authorization) = try await client.call(signUp),
                case .user(let user) = authorization.user
            else { throw UnexpectedAnswer() }
            #expect(user.firstName == "New Comer")
            #expect(try await client.myself().count == 1)
        }
    }

    @Test func `another app's number, hash or client is not this app's`() async throws {
        try await AccountBench.run { [phone] bench in
            let (one, other) = (try bench.makeApp(), try bench.makeApp())
            _ = try await bench.makeUser("ann", phone: phone, in: one)
            let client = try await AccountClient(of: other, bench)
            await #expect(throws: RPCError.phoneNumberUnoccupied) { try await client.logIn(phone: phone) }
            for (apiID, hash) in [
                (other.record.apiID, one.record.apiHash.text), (one.record.apiID, one.record.apiHash.text),
                (other.record.apiID, ""),
            ] {
                await #expect(throws: RPCError.apiIDInvalid) {
                    try await client.call(
                        TL.AuthSendCode(
                            phoneNumber: phone,
                            apiID: apiID.rawValue,
                            apiHash: hash,
                            settings: TL.CodeSettings()
                        )
                    )
                }
            }
        }
    }

    @Test func `codes cannot be asked for without end`() async throws {
        try await AccountBench.run { [phone] bench in
            let app = try bench.makeApp()
            let client = try await AccountClient(of: app, bench)
            for _ in 0..<5 { _ = try await client.sendCode(to: phone) }
            let error = await #expect(throws: RPCError.self) { try await client.sendCode(to: phone) }
            #expect(error?.code == 420)
        }
    }

    @Test func `a bot logs in with its token, and with no other`() async throws {
        try await AccountBench.run { bench in
            let app = try bench.makeApp()
            let bot = UserID(unchecked: "bot")
            guard case .user(let known) = try await bench.perform(.registerUser(Registration(user: bot)), in: app)
            else { throw UnexpectedAnswer() }
            var random = SystemRandomNumberGenerator()
            let (token, wrong) = (
                BotToken.make(for: known.account, using: &random), BotToken.make(for: known.account, using: &random)
            )
            try await bench.perform(.setBotToken(hash: token.hash, of: bot), in: app)
            let client = try await AccountClient(of: app, bench)
            func function(_ text: String) -> TL.AuthImportBotAuthorization {
                TL.AuthImportBotAuthorization(
                    flags: 0,
                    apiID: app.record.apiID.rawValue,
                    apiHash: app.record.apiHash.text,
                    botAuthToken: text
                )
            }
            for text in [wrong.text, "1:x", "", token.text + "x"] {
                await #expect(throws: RPCError.accessTokenInvalid) { try await client.call(function(text)) }
            }
            guard case .authorization(let authorization) = try await client.call(function(token.text)),
                case .user(let user) = authorization.user
            else { throw UnexpectedAnswer() }
            #expect(user.bot)
            #expect(user.botInfoVersion == 1)
        }
    }
}
