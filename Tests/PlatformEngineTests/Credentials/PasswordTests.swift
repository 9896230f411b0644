internal import PlatformCore
internal import PlatformEngine
internal import TestSupport
internal import Testing

private let ann = UserID(unchecked: "ann")

@Suite struct PasswordTests {
    let tenant: TestTenant

    init() throws {
        tenant = try TestTenant()
    }

    @Test func `a password is set, changed and removed, also after a crash`() throws {
        let (one, two) = (password(1), password(2))
        try tenant.run(.changePassword(of: ann, from: nil, to: one))
        try tenant.crash()
        #expect(try kept() == one)
        try tenant.run(.changePassword(of: ann, from: one, to: two))
        try tenant.crash()
        #expect(try kept() == two)
        try tenant.run(.changePassword(of: ann, from: two, to: nil))
        #expect(try kept() == nil)
        #expect(try tenant.check().isSound)
    }

    @Test(arguments: [false, true])
    func `of two changes decided by one password the second is refused`(crashes: Bool) throws {
        try tenant.run(.changePassword(of: ann, from: nil, to: password(1)))
        if crashes { try tenant.crash() }
        for before in [nil, password(2)] {
            for after in [nil, password(3)] {
                let error = #expect(throws: ClientError.self) {
                    try tenant.run(.changePassword(of: ann, from: before, to: after))
                }
                #expect(error?.code == .invalidArgument)
            }
        }
        #expect(try kept() == password(1))
    }

    @Test func `an operator takes whatever password there is away`() throws {
        try tenant.run(.changePassword(of: ann, from: nil, to: password(1)))
        try tenant.run(.removePassword(of: ann))
        #expect(try kept() == nil)
        try tenant.run(.removePassword(of: ann))
        #expect(try tenant.check().isSound)
    }

    @Test func `an account that ends has no password any more`() throws {
        try tenant.run(.changePassword(of: ann, from: nil, to: password(1)))
        try tenant.run(.endAccount(of: ann, .deactivated))
        #expect(try kept() == nil)
        #expect(try tenant.check().isSound)
    }

    @Test func `a password is never printed`() {
        var text = ""
        dump(password(77), to: &text)
        #expect(!text.contains("77"))
        #expect("\(password(77))" == "(password)")
    }

    private func password(_ byte: UInt8) -> UserPassword {
        var password = UserPassword(
            salt1: [byte, 1],
            salt2: [byte, 2],
            verifier: [UInt8](repeating: byte, count: UserPassword.verifierBytes),
            hint: "hint \(byte)",
            setAt: Timestamp(rawValue: 5)
        )
        password.resetsAt = byte == 2 ? Timestamp(rawValue: 9) : nil
        return password
    }

    private func kept() throws -> UserPassword? {
        guard case .shelf(let items, _) = try tenant.ask(.records(.shelf(.password, of: ann, after: nil, limit: 5)))
        else { throw UnexpectedAnswer() }
        return items.first as? UserPassword
    }
}
