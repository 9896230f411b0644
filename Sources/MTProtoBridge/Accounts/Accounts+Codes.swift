internal import Logging
internal import MTProtoCrypto
internal import PlatformCore
internal import PlatformEngine
internal import Synchronization
internal import Tenants

/// Codes that people log in by.
extension Accounts {
    /// Letters of a ticket, which only who asked for the code knows.
    private static let ticketByteCount = 12

    /// Has a code sent to a phone number, whoever's it is, and answers the ticket that it is given with.
    ///
    /// The code is an event of the tenant; where the tenant says so it stands in the log, too.
    func sendCode(to phone: PhoneNumber, of tenant: Tenant, from address: String) async throws(RPCError) -> String {
        let owner = LoginCodes.Owner(tenant: tenant.number, phone: phone)
        let now = now
        if let wait = codes.withLock({ $0.admit(owner, from: address, now: now) }) { throw .floodWait(seconds: wait) }
        var random = SecureRandom()
        let code = String((0..<LoginCodes.digitCount).flatMap { _ in String(Int.random(in: 0...9, using: &random)) })
        let ticket = SecureRandom.bytes(Self.ticketByteCount).map { String($0, radix: 16) }.joined()
        let life = LoginCodes.lifeSeconds * 1_000
        let request = LoginCode(phone: phone, code: code, expiresAt: now.advanced(byMilliseconds: life))
        _ = try await submit(.requestLoginCode(request), to: tenant)
        codes.withLock { $0.keep(code, ticket: ticket, for: owner, now: now) }
        if tenant.settings.showsLoginCodes {
            log.notice("login code", metadata: ["app": "\(tenant.appKey)", "phone": "\(phone)", "code": "\(code)"])
        }
        return ticket
    }

    /// Throws unless a code is the one that was sent.
    func requireCode(_ code: String, ticket: String, of owner: LoginCodes.Owner) throws(RPCError) {
        if ticket.isEmpty { throw .phoneCodeHashEmpty }
        if code.isEmpty { throw .phoneCodeEmpty }
        switch codes.withLock({ $0.judge(code, ticket: ticket, of: owner, now: now) }) {
        case .right: return
        case .wrong: throw .phoneCodeInvalid
        case .expired: throw .phoneCodeExpired
        }
    }

    func forgetCode(ticket: String, of owner: LoginCodes.Owner) {
        codes.withLock { $0.forget(ticket: ticket, of: owner) }
    }
}
