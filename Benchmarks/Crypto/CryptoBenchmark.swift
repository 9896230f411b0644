internal import ArgumentParser
internal import BenchmarkSupport
internal import MTProtoCrypto

/// Measures what MTProto costs on one core before anything is done with a message.
@main
struct CryptoBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Measures MTProto's cryptography on one thread: packets, obfuscation, key exchange, passwords."
    )

    @Option(help: "Seconds of processor time for each row.")
    var seconds = 1.0
    @Flag(help: "Print JSON.")
    var json = false

    func run() throws {
        for bytes in [128, 1_024, 65_536] { try show(packets(plainByteCount: bytes)) }
        try show(obfuscation(byteCount: 4_096))
        try show(keyExchange())
        try show(password())
    }

    private func show(_ row: Row) throws {
        print(json ? try row.json() : row.line)
    }

    private func packets(plainByteCount: Int) -> Row {
        let cipher = MessageCipher()
        let key = AuthKey(SecureRandom.secret(AuthKey.byteCount))
        var plain = SecureRandom.bytes(MessageCipher.packetByteCount(plainByteCount: plainByteCount))
        let encrypting = processorTime {
            var packet = plain.mutableSpan
            _ = cipher.encrypt(&packet, plainByteCount: plainByteCount, with: key, from: .client)
        }
        let sealed = plain
        let both = processorTime {
            plain = sealed
            var packet = plain.mutableSpan
            guard (try? cipher.decrypt(&packet, with: key, from: .client)) != nil else {
                preconditionFailure("a packet of our own was not opened")
            }
        }
        var row = Row("packets of \(plainByteCount) bytes, with their hashes")
        row.add("encrypting", encrypting * 1e6, "µs")
        row.add("decrypting", both * 1e6, "µs")
        addSpeeds(&row, byteCount: max(plainByteCount / 16 * 16, 16))
        return row
    }

    /// The mode alone, on as many bytes.
    private func addSpeeds(_ row: inout Row, byteCount: Int) {
        let ige = IGE()
        let key = SecureRandom.bytes(32)
        var bytes = SecureRandom.bytes(byteCount)
        let encrypting = processorTime {
            var span = bytes.mutableSpan
            ige.encrypt(&span, key: key.span, vector: key.span)
        }
        let decrypting = processorTime {
            var span = bytes.mutableSpan
            ige.decrypt(&span, key: key.span, vector: key.span)
        }
        row.add("IGE encrypting", Double(byteCount) / encrypting / 1e6, "MB/s")
        row.add("IGE decrypting", Double(byteCount) / decrypting / 1e6, "MB/s")
    }

    private func obfuscation(byteCount: Int) -> Row {
        let key = SecureRandom.bytes(32)
        let stream = CTRStream(key: key.span, counter: key.span.extracting(0..<16))
        var bytes = SecureRandom.bytes(byteCount)
        let time = processorTime {
            var span = bytes.mutableSpan
            stream.apply(to: &span)
        }
        var row = Row("obfuscation, \(byteCount) bytes at a time")
        row.add("stream", Double(byteCount) / time / 1e6, "MB/s")
        return row
    }

    /// What the server does for one client: a pair of primes, one RSA operation, two powers.
    private func keyExchange() throws -> Row {
        let key = try ServerKey.make()
        let inner = SecureRandom.bytes(96)
        let other = DiffieHellman.makePair().publicValue
        var random = SecureRandom()
        var row = Row("key exchange, server side")
        for scheme in InnerDataScheme.allCases {
            let sealed = key.sealInnerData(inner, scheme)
            let time = processorTime {
                _ = PQ(using: &random)
                let opened = key.openInnerData(sealed)
                let pair = DiffieHellman.makePair()
                let secret = DiffieHellman.sharedSecret(pair, other: other)
                precondition(opened != nil && secret != nil, "an exchange of our own failed")
            }
            row.add("\(scheme)", time * 1_000, "ms")
        }
        row.add("primes", processorTime { _ = PQ(using: &random) } * 1_000, "ms")
        row.add("power", processorTime { _ = DiffieHellman.makePair() } * 1_000, "ms")
        let sealed = key.sealInnerData(inner, .hashed)
        row.add("RSA", processorTime { _ = key.openInnerData(sealed) } * 1_000, "ms")
        return row
    }

    private func password() -> Row {
        let value = SecretBytes(copying: DiffieHellman.makePair().publicValue)
        guard let verifier = PasswordVerifier(salt1: [1], salt2: [2], value: value) else {
            preconditionFailure("a power of the generator is a verifier")
        }
        let challenge = SRP.challenge(for: verifier)
        let client = DiffieHellman.makePair().publicValue
        var row = Row("second password, server side")
        row.add("challenge", processorTime { _ = SRP.challenge(for: verifier) } * 1_000, "ms")
        let checking = processorTime { _ = SRP.isProof([], publicValue: client, of: verifier, to: challenge) }
        row.add("check", checking * 1_000, "ms")
        return row
    }

    /// Seconds of processor time that one call takes.
    private func processorTime(_ body: () -> Void) -> Double {
        body()
        let before = ProcessFigures().cpuSeconds
        var (count, used) = (0, 0.0)
        var round = 1
        while used < seconds {
            for _ in 0..<round { body() }
            count += round
            used = ProcessFigures().cpuSeconds - before
            // The kernel counts in hundredths: asking it more often says nothing.
            if used < seconds / 16 { round *= 2 }
        }
        return used / Double(count)
    }
}
