import MTProtoCrypto
import Testing

struct `Packets` {
    private let cipher = MessageCipher()

    @Test func `of others are opened`() throws {
        let vectors = try Vectors.load()
        let key = AuthKey(hex: vectors.authKey)
        for message in vectors.messages {
            var packet = [UInt8](hex: message.packet)
            let plain = [UInt8](hex: message.plain)
            var span = packet.mutableSpan
            _ = try cipher.decrypt(&span, with: key, from: message.sender == "client" ? .client : .server)
            #expect(Array(packet[24..<24 + plain.count]) == plain)
        }
    }

    @Test(arguments: [32, 36, 48, 52, 1_000, 5_000], [MessageSender.client, .server])
    func `come out as they went in, with the least padding`(plainByteCount: Int, sender: MessageSender) throws {
        let key = AuthKey.random()
        let plain = SecureRandom.bytes(plainByteCount)
        var packet = sealed(plain, with: key, from: sender)
        let padding = packet.count - 24 - plain.count
        #expect(padding >= 12 && padding < 28)
        var span = packet.mutableSpan
        _ = try cipher.decrypt(&span, with: key, from: sender)
        #expect(Array(packet[24..<24 + plain.count]) == plain)
    }

    @Test func `both sides see the same quick acknowledgement, its top bit set`() throws {
        let key = AuthKey.random()
        let plain = SecureRandom.bytes(40)
        var packet = [UInt8](repeating: 0, count: 24) + plain + [UInt8](repeating: 0, count: 24)
        var span = packet.mutableSpan
        let sent = cipher.encrypt(&span, plainByteCount: plain.count, with: key, from: .client)
        span = packet.mutableSpan
        let received = try cipher.decrypt(&span, with: key, from: .client)
        #expect(sent == received)
        #expect(received.quickAcknowledgement >> 31 == 1)
        let hash = key.withSpan { key in
            Hash.sha256(key.indices[88..<120].map { key[$0] } + packet[24...])
        }
        #expect(
            received.quickAcknowledgement & 0x7fff_ffff == UInt32(hash[0]) | UInt32(hash[1]) << 8 | UInt32(hash[2])
                << 16 | UInt32(hash[3] & 0x7f) << 24
        )
    }

    @Test func `of one text never look alike`() throws {
        let key = AuthKey.random()
        let plain = SecureRandom.bytes(36)
        // More than one draw of padding is good for.
        let packets = Set((0..<500).map { _ in sealed(plain, with: key, from: .client) })
        #expect(packets.count == 500)
    }

    @Test func `are refused and wiped when any byte of them was changed`() {
        let key = AuthKey.random()
        let packet = sealed(SecureRandom.bytes(36), with: key, from: .client)
        for index in 8..<packet.count {
            var changed = packet
            changed[index] ^= 0x40
            var span = changed.mutableSpan
            #expect(throws: MessageCipherError.messageKey) {
                _ = try cipher.decrypt(&span, with: key, from: .client)
            }
            #expect(changed[24...].allSatisfy { $0 == 0 })
        }
    }

    @Test func `are refused in the other direction and with another key`() {
        let key = AuthKey.random()
        var packet = sealed(SecureRandom.bytes(36), with: key, from: .client)
        let copy = packet
        var span = packet.mutableSpan
        #expect(throws: MessageCipherError.messageKey) { _ = try cipher.decrypt(&span, with: key, from: .server) }
        packet = copy
        span = packet.mutableSpan
        #expect(throws: MessageCipherError.messageKey) { _ = try cipher.decrypt(&span, with: .random(), from: .client) }
    }

    @Test(arguments: [0, 1, 23, 24, 40, 56, 71, 73, 80])
    func `of no possible length are refused`(byteCount: Int) {
        var packet = SecureRandom.bytes(byteCount)
        var span = packet.mutableSpan
        #expect(throws: MessageCipherError.byteCount) { _ = try cipher.decrypt(&span, with: .random(), from: .client) }
    }

    @Test func `begin with the key's id`() throws {
        let exchange = try Vectors.load().exchange
        let key = AuthKey(hex: exchange.authKey)
        #expect(key.id == UInt64(exchange.authKeyID))
        #expect(key.auxiliaryHash == UInt64(exchange.auxiliaryHash))
        let packet = sealed(SecureRandom.bytes(32), with: key, from: .server)
        #expect(packet[..<8].reversed().reduce(0) { $0 << 8 | UInt64($1) } == key.id)
    }

    private func sealed(_ plain: [UInt8], with key: AuthKey, from sender: MessageSender) -> [UInt8] {
        let count = MessageCipher.packetByteCount(plainByteCount: plain.count)
        var packet = [UInt8](repeating: 0, count: 24) + plain
        packet += [UInt8](repeating: 0, count: count - packet.count)
        var span = packet.mutableSpan
        _ = cipher.encrypt(&span, plainByteCount: plain.count, with: key, from: sender)
        return packet
    }
}
