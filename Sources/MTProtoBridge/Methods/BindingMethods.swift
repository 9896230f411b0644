internal import MTProtoCrypto
internal import MTProtoTL
internal import NIOCore
internal import PlatformCore
internal import Tenants

/// What a temporary key may call before it is bound: this alone.
let bindTempAuthKeyID = TL.AuthBindTempAuthKey.id

/// Temporary keys, each of which stands for a permanent one.
extension MethodTable {
    package mutating func addBinding(_ accounts: Accounts) {
        onAnyone(TL.AuthBindTempAuthKey.self) { call, caller in
            accounts.bind(call, caller)
        }
        // Clients throw their temporary keys away by themselves; an error would be repeated for ever.
        onAnyone(TL.AuthDropTempAuthKeys.self) { call, _ in call.succeed(true) }
    }
}

extension Accounts {
    /// Believes a client that holds both keys, and has the temporary one stand for the permanent one, durably.
    fileprivate func bind(_ call: MethodCall<TL.AuthBindTempAuthKey>, _ caller: Caller) {
        let session = call.call.session
        let asked = call.function
        let permanent = AuthKeyID(rawValue: UInt64(bitPattern: asked.permAuthKeyID))
        guard session.key.isTemporary else { return call.fail(.encryptedMessageInvalid) }
        guard asked.expiresAt > date else { return call.fail(.expiresAtInvalid) }
        let (temporary, sessionID, msgID) = (caller.sessionKey, session.id, call.call.msgID)
        let bound = NIOLoopBound(call, eventLoop: session.eventLoop)
        let proven = keys.complete(on: session.eventLoop) { keys.find(permanent, $0) }.flatMapThrowing { record in
            guard let record, record.expiresAt == nil, let key = StoredAuthKey(record)?.key,
                let inner = BoundKey(asked, opening: key), inner.messageID == msgID,
                inner.proof.nonce == asked.nonce, inner.proof.permAuthKeyID == asked.permAuthKeyID,
                inner.proof.expiresAt == asked.expiresAt, inner.proof.tempSessionID == sessionID,
                inner.proof.tempAuthKeyID == Int64(bitPattern: temporary.rawValue)
            else { throw RPCError.encryptedMessageInvalid }
        }
        proven.flatMap { [keys] in
            keys.complete(on: caller.loop) { done in
                keys.change(temporary, { (record) throws(TenantError) in try record.bind(to: permanent) }, done)
            }
        }
        .whenComplete { result in
            switch result {
            case .success(.some):
                let account = SessionAccount.of(bound.value.call.session)
                // Whom the permanent key speaks for is found out with the next call.
                account.stage = .unknown
                bound.value.succeed(true)
            case .success(nil): bound.value.fail(.tempAuthKeyEmpty)
            case .failure(let error as RPCError): bound.value.fail(error)
            case .failure(let error as TenantError) where error.code == .invalidSetting:
                bound.value.fail(.tempAuthKeyAlreadyBound)
            case .failure: bound.value.fail(.internalError)
            }
        }
    }
}

extension AuthKeyRecord {
    fileprivate mutating func bind(to permanent: AuthKeyID) throws(TenantError) {
        guard boundTo == nil || boundTo == permanent else {
            throw TenantError(.invalidSetting, "the temporary key stands for another one already")
        }
        boundTo = permanent
    }
}

/// What a client says under its permanent key to bind a temporary one.
private struct BoundKey {
    let messageID: Int64
    let proof: TL.BindAuthKeyInner

    /// `nil` where it was not made with the key, or says something else.
    init?(_ function: TL.AuthBindTempAuthKey, opening key: AuthKey) {
        guard let opened = BindingCipher.open(Array(function.encryptedMessage.readableBytesView), with: key) else {
            return nil
        }
        var envelope = ByteBuffer(bytes: opened.copied())
        envelope.moveReaderIndex(forwardBy: Self.randomByteCount)
        guard let id = envelope.readInteger(endianness: .little, as: Int64.self),
            envelope.readSlice(length: Self.countsByteCount) != nil
        else { return nil }
        var reader = TLReader(envelope)
        guard let proof = try? TL.BindAuthKeyInner(reading: &reader) else { return nil }
        (messageID, self.proof) = (id, proof)
    }

    private static let randomByteCount = 16
    /// The sequence number and the length.
    private static let countsByteCount = 8
}
