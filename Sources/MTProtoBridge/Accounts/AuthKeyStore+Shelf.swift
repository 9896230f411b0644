internal import MTProtoCrypto
package import NIOCore
package import Tenants

/// The store of auth keys as sessions see it.
extension AuthKeyStore: AuthKeyShelf {
    package func find(_ id: UInt64, on loop: any EventLoop) -> EventLoopFuture<StoredAuthKey?> {
        complete(on: loop) { find(AuthKeyID(rawValue: id), $0) }
            .map { record in record.flatMap { StoredAuthKey($0) } }
    }

    package func insert(_ key: StoredAuthKey, on loop: any EventLoop) -> EventLoopFuture<Bool> {
        complete(on: loop) { insert(AuthKeyRecord(key), $0) }
    }

    package func remove(_ id: UInt64, on loop: any EventLoop) -> EventLoopFuture<Void> {
        complete(on: loop) { remove(AuthKeyID(rawValue: id), $0) }
    }

    /// Brings a completion, which comes on any thread, to a loop.
    func complete<Value: Sendable>(
        on loop: any EventLoop,
        _ start: (@escaping Completion<Value>) -> Void
    ) -> EventLoopFuture<Value> {
        let promise = loop.makePromise(of: Value.self)
        start { result in
            switch result {
            case .success(let value): promise.succeed(value)
            case .failure(let error): promise.fail(error)
            }
        }
        return promise.futureResult
    }
}

extension StoredAuthKey {
    /// `nil` where a newer release wrote a data centre that this one does not know.
    init?(_ record: AuthKeyRecord) {
        let bytes = SecretBytes(count: AuthKeySecret.byteCount) { target in
            for index in target.indices { target[index] = record.secret.bytes[index] }
        }
        guard let dc = DataCentre(code: record.dc) else { return nil }
        self.init(
            key: AuthKey(bytes),
            createdAt: record.createdAt,
            expiresAt: record.expiresAt,
            dc: dc,
            firstSalt: record.firstSalt,
            layer: record.layer == 0 ? nil : record.layer
        )
    }
}

extension AuthKeyRecord {
    init(_ key: StoredAuthKey) {
        let bytes = key.key.withSpan { span in span.indices.map { span[$0] } }
        guard let secret = AuthKeySecret(bytes) else { preconditionFailure("an auth key has 256 bytes") }
        self.init(
            id: AuthKeyID(rawValue: key.id),
            secret: secret,
            createdAt: key.createdAt,
            expiresAt: key.expiresAt,
            dc: key.dc.code,
            firstSalt: key.firstSalt
        )
        layer = key.layer ?? 0
    }
}
