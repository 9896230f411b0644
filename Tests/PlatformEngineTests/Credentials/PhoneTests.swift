internal import PlatformCore
internal import PlatformEngine
internal import TestSupport
internal import Testing

private let ann = UserID(unchecked: "ann")
private let bob = UserID(unchecked: "bob")

@Suite struct PhoneTests {
    let tenant: TestTenant

    init() throws {
        tenant = try TestTenant()
    }

    @Test func `a number leads to its user, also after a crash`() throws {
        let account = try tenant.account("ann")
        try tenant.run(.setPhone(phone("4915112345"), of: ann))
        #expect(try holder("4915112345")?.account == account)
        try tenant.crash()
        #expect(try holder("4915112345")?.account == account)
        #expect(try holder("4915112346") == nil)
        #expect(try tenant.check().isSound)
    }

    @Test(arguments: [false, true])
    func `a number is one user's`(crashes: Bool) throws {
        try tenant.run(.setPhone(phone("4915112345"), of: ann))
        if crashes { try tenant.crash() }
        let error = #expect(throws: ClientError.self) { try tenant.run(.setPhone(phone("4915112345"), of: bob)) }
        #expect(error?.code == .phoneTaken)
        try tenant.run(.setPhone(phone("4915112345"), of: ann))
        #expect(try holder("4915112345")?.id == ann)
        #expect(try tenant.check().isSound)
    }

    @Test func `another number lets go of the one before, and none of both`() throws {
        try tenant.run(.setPhone(phone("11111"), of: ann))
        try tenant.run(.setPhone(phone("22222"), of: ann))
        try tenant.run(.setPhone(phone("11111"), of: bob))
        try tenant.run(.setPhone(nil, of: ann))
        #expect(try holder("11111")?.id == bob)
        #expect(try holder("22222") == nil)
        try tenant.crash()
        #expect(try holder("22222") == nil)
        #expect(try tenant.check().isSound)
    }

    @Test func `an account that ends lets go of its number`() throws {
        try tenant.run(.setPhone(phone("11111"), of: ann))
        try tenant.crash()
        try tenant.run(.endAccount(of: ann, .deleted))
        #expect(try holder("11111") == nil)
        try tenant.run(.setPhone(phone("11111"), of: bob))
        #expect(try tenant.check().isSound)
    }

    @Test func `who signs up is a user with the number, once`() throws {
        let registration = Registration(user: ann, name: "Ann")
        guard case .user(let user) = try tenant.run(.signUp(registration, phone: phone("11111"))) else {
            throw UnexpectedAnswer()
        }
        #expect(user.name == "Ann")
        #expect(!user.isStub)
        #expect(try holder("11111")?.account == user.account)
        let taken = #expect(throws: ClientError.self) {
            try tenant.run(.signUp(Registration(user: bob), phone: phone("11111")))
        }
        #expect(taken?.code == .phoneTaken)
        #expect(throws: ClientError.self) { try tenant.run(.signUp(registration, phone: phone("22222"))) }
        #expect(try tenant.check().isSound)
    }

    @Test func `a login code is an event, once, with what is to be delivered`() throws {
        let code = LoginCode(phone: try phone("11111"), code: "12345", expiresAt: tenant.clock.now)
        try tenant.run(.requestLoginCode(code))
        try tenant.crash()
        guard
            case .events(.page(let page)) = try tenant.ask(
                .events(.page(after: .zero, limit: 10, of: [.loginCodeRequested]))
            )
        else { throw UnexpectedAnswer() }
        let codes = page.events.compactMap { if case .loginCode(let code) = $0.content { code } else { nil } }
        #expect(codes == [code])
        #expect(try tenant.check().isSound)
    }

    @Test func `a bot's token is replaced and taken away`() throws {
        let hashes = [[UInt8](repeating: 1, count: 32), [UInt8](repeating: 2, count: 32)]
        for hash in hashes { try tenant.run(.setBotToken(hash: hash, of: ann)) }
        try tenant.crash()
        #expect(try credentials() == [hashes[1]])
        try tenant.run(.setBotToken(hash: nil, of: ann))
        #expect(try credentials() == [])
    }

    private func phone(_ digits: String) throws -> PhoneNumber {
        try #require(PhoneNumber(digits: digits))
    }

    private func holder(_ digits: String) throws -> User? {
        guard case .user(let user) = try tenant.ask(.records(.holder(of: phone(digits)))) else {
            throw UnexpectedAnswer()
        }
        return user
    }

    private func credentials() throws -> [[UInt8]] {
        guard
            case .shelf(let items, _) = try tenant.ask(
                .records(.shelf(.botCredential, of: ann, after: nil, limit: 5))
            )
        else { throw UnexpectedAnswer() }
        return items.compactMap { ($0 as? BotCredential)?.tokenHash }
    }
}
