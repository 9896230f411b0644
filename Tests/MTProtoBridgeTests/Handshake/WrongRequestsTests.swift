import MTProtoBridge
import MTProtoCrypto
import MTProtoTL
import NIOCore
import Testing

struct `What is wrong in a key exchange` {
    private let rig: ExchangeRig
    private var client = ExchangeClient()
    private let other: TLInt128

    init() throws {
        rig = try ExchangeRig()
        var random = SecureRandom()
        other = TLInt128(random: &random)
        try rig.begin(&client)
    }

    @Test func `a nonce around the secret closes the connection`() {
        var request = client.secret(to: rig.key)
        request.nonce = other
        #expect(rig.end(at: request) == .exchange)
        request = client.secret(to: rig.key)
        request.serverNonce = other
        #expect(rig.end(at: request) == .exchange)
        #expect(rig.worker.count == 0)
    }

    @Test(arguments: InnerDataScheme.allCases)
    mutating func `a nonce in the secret closes the connection and ends the exchange`(scheme: InnerDataScheme) throws {
        client.scheme = scheme
        let right = client.secret(to: rig.key)
        client.innerNonce = other
        #expect(rig.end(at: client.secret(to: rig.key)) == .exchange)
        #expect(rig.end(at: right) == .exchange)

        client = ExchangeClient()
        try rig.begin(&client)
        client.innerServerNonce = other
        #expect(rig.end(at: client.secret(to: rig.key)) == .exchange)
    }

    @Test func `primes around or in the secret close the connection`() throws {
        let changes: [(inout ExchangeClient) -> Void] = [
            { (client: inout ExchangeClient) in swap(&client.p, &client.q) },
            { (client: inout ExchangeClient) in client.p = ByteBuffer() },
            { (client: inout ExchangeClient) in client.q = ByteBuffer(bytes: [UInt8](repeating: 1, count: 9)) },
            { (client: inout ExchangeClient) in client.pq = ByteBuffer(integer: UInt64(6)) },
        ]
        for change in changes {
            var right = ExchangeClient()
            try rig.begin(&right)
            var wrong = right
            change(&wrong)
            // Wrong inside alone, then outside.
            var request = wrong.secret(to: rig.key)
            (request.p, request.q) = (right.p, right.q)
            #expect(rig.end(at: request) == .exchange)

            right = ExchangeClient()
            try rig.begin(&right)
            wrong = right
            change(&wrong)
            request = right.secret(to: rig.key)
            (request.p, request.q) = (wrong.p, wrong.q)
            if wrong.pq == right.pq { #expect(rig.end(at: request) == .exchange) }
        }
    }

    @Test func `another key's fingerprint closes the connection`() {
        var request = client.secret(to: rig.key)
        request.publicKeyFingerprint += 1
        #expect(rig.end(at: request) == .exchange)
    }

    @Test(arguments: [0, 1, 255, 256, 257, 4_096])
    func `a secret of random bytes closes the connection`(byteCount: Int) {
        var request = client.secret(to: rig.key)
        request.encryptedData = ByteBuffer(bytes: SecureRandom.bytes(byteCount))
        #expect(rig.end(at: request) == .exchange)
    }

    @Test func `a nonce around the half closes the connection`() throws {
        _ = try rig.halfway(client)
        var request = client.halfRequest
        request.nonce = other
        #expect(rig.end(at: request) == .exchange)
        request = client.halfRequest
        request.serverNonce = other
        #expect(rig.end(at: request) == .exchange)
        guard case .dhGenOk = try rig.finish(client) else { throw ExchangeClient.Refused() }
    }

    @Test mutating func `a nonce in the half fails the exchange`() throws {
        _ = try rig.halfway(client)
        client.innerNonce = other
        try expectFailure()
        client = ExchangeClient()
        try rig.begin(&client)
        _ = try rig.halfway(client)
        client.innerServerNonce = other
        try expectFailure()
    }

    @Test(arguments: [[], [0], [1], [2], [UInt8](repeating: 0xff, count: 256), [1] + [UInt8](repeating: 0, count: 256)])
    mutating func `a half that gives the key away fails the exchange`(half: [UInt8]) throws {
        _ = try rig.halfway(client)
        client.half = half
        try expectFailure()
    }

    @Test mutating func `a half next to the prime fails the exchange`() throws {
        _ = try rig.halfway(client)
        client.half = DiffieHellman.prime
        client.half[255] -= 1
        try expectFailure()
    }

    @Test(arguments: [16, 32, 336, 1_024])
    func `a half of random bytes fails the exchange`(byteCount: Int) throws {
        _ = try rig.halfway(client)
        var request = client.halfRequest
        request.encryptedData = ByteBuffer(bytes: SecureRandom.bytes(byteCount))
        guard case .dhGenFail = try rig.say(request).read(TL.SetClientDHParamsAnswer.self) else {
            throw ExchangeClient.Refused()
        }
        #expect(rig.shelf.keys.isEmpty)
    }

    @Test func `a half that is too long closes the connection`() throws {
        _ = try rig.halfway(client)
        var request = client.halfRequest
        request.encryptedData = ByteBuffer(bytes: SecureRandom.bytes(1_040))
        #expect(rig.end(at: request) == .exchange)
    }

    @Test func `a half before the secret closes the connection`() {
        #expect(rig.end(at: client.halfRequest) == .exchange)
    }

    private func expectFailure() throws {
        guard case .dhGenFail(let fail) = try rig.finish(client) else { throw ExchangeClient.Refused() }
        #expect(fail.newNonceHash3.bytes == client.secrets.proof(.failed, of: nil))
        #expect(rig.shelf.keys.isEmpty)
    }
}
