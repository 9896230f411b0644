internal import MTProtoCrypto
internal import MTProtoTL
internal import NIOCore
internal import PlatformCore
internal import Synchronization
internal import Tenants

/// What second passwords need besides their users' records; shared by all loops.
final class SecondPasswords: Sendable {
    let salts = PasswordSalts()
    private let challenges = Mutex(PasswordChallenges())
    private let unfinished = Mutex(UnfinishedLogins())
    /// Powers of large numbers are taken there.
    private let worker: any ExchangeWorker

    init(worker: any ExchangeWorker) {
        self.worker = worker
    }
}

// MARK: Proofs

extension SecondPasswords {
    /// What a client is asked in order to prove a password.
    struct Question: Sendable {
        let id: Int64
        /// srp_B, 256 bytes.
        let publicValue: [UInt8]
    }

    func question(about password: UserPassword, of owner: AccountName, now: Timestamp) async throws(RPCError)
        -> Question
    {
        if let wait = challenges.withLock({ $0.admit(owner, now: now) }) { throw .floodWait(seconds: wait) }
        guard let verifier = PasswordVerifier(password) else { throw .internalError }
        let challenge = await work { SRP.challenge(for: verifier) }
        var random = SecureRandom()
        let id = Int64(bitPattern: random.next())
        challenges.withLock { $0.keep(challenge, id, about: password, of: owner, now: now) }
        return Question(id: id, publicValue: challenge.publicValue)
    }

    /// Throws unless a client shows that it knows the password; without one there is nothing to show.
    func requireProof(
        _ said: TL.InputCheckPasswordSRP,
        of password: UserPassword?,
        _ owner: AccountName,
        now: Timestamp
    ) async throws(RPCError) {
        switch (password, said) {
        case (nil, .inputCheckPasswordEmpty): return
        case (nil, .inputCheckPasswordSRP): throw .srpPasswordChanged
        case (.some, .inputCheckPasswordEmpty): throw .passwordHashInvalid
        case (let password?, .inputCheckPasswordSRP(let proof)):
            try await require(proof, of: password, owner, now: now)
        }
    }

    private func require(
        _ proof: TL.InputCheckPasswordSRPFields,
        of password: UserPassword,
        _ owner: AccountName,
        now: Timestamp
    ) async throws(RPCError) {
        let found = challenges.withLock { $0.find(proof.srpID, of: owner, now: now) }
        guard let kept = found else { throw .srpIDInvalid }
        guard kept.password.verifier == password.verifier, let verifier = PasswordVerifier(password) else {
            throw .srpPasswordChanged
        }
        if let wait = challenges.withLock({ $0.admitProof(owner, now: now) }) { throw .floodWait(seconds: wait) }
        let (value, shown) = (Array(proof.a.readableBytesView), Array(proof.m1.readableBytesView))
        guard value.count <= UserPassword.verifierBytes else { throw .passwordHashInvalid }
        let isRight = await work {
            SRP.isProof(shown, publicValue: value, of: verifier, to: kept.challenge)
        }
        guard isRight else { throw .passwordHashInvalid }
        challenges.withLock { $0.succeeded(owner) }
    }

    private func work<Value: Sendable>(_ body: @escaping @Sendable () -> Value) async -> Value {
        await withCheckedContinuation { continuation in
            worker.execute { continuation.resume(returning: body()) }
        }
    }
}

// MARK: Logins that wait for one

extension SecondPasswords {
    /// A key proved everything but the password; answers what its client is told.
    func expect(_ owner: AccountName, of key: AuthKeyID, now: Timestamp) -> RPCError {
        unfinished.withLock { $0.keep(owner, of: key, now: now) } ? .sessionPasswordNeeded : .floodWait(seconds: 60)
    }

    func expected(of key: AuthKeyID, now: Timestamp) -> AccountName? {
        unfinished.withLock { $0.find(key, now: now) }
    }

    /// The key's login is finished, or given up.
    func forget(_ key: AuthKeyID) {
        unfinished.withLock { $0.forget(key) }
    }
}

extension PasswordVerifier {
    init?(_ password: UserPassword) {
        self.init(
            salt1: password.salt1,
            salt2: password.salt2,
            value: SecretBytes(copying: password.verifier)
        )
    }
}
