/// A client's side of WebSocket, as far as a benchmark needs it.
enum WebSocketBytes {
    enum Opcode {
        static let text: UInt8 = 1
        static let binary: UInt8 = 2
        static let close: UInt8 = 8
        static let ping: UInt8 = 9
        static let pong: UInt8 = 10
    }

    /// A frame that lies whole in a buffer.
    struct Frame {
        let opcode: UInt8
        let payload: UnsafeRawBufferPointer
        /// Where the next one starts.
        let end: Int
    }

    static func upgrade(port: UInt16, headers: String = "") -> [UInt8] {
        Array(
            """
            GET /v1/link HTTP/1.1\r
            Host: 127.0.0.1:\(port)\r
            Upgrade: websocket\r
            Connection: Upgrade\r
            Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r
            Sec-WebSocket-Version: 13\r
            Sec-WebSocket-Protocol: echoim.v1.proto\r
            \(headers)\r

            """.utf8
        )
    }

    /// Where the payload starts once an upgrade is answered; `nil` before all of it is there.
    static func upgradeEnd(_ bytes: UnsafeRawBufferPointer) -> Int? {
        guard bytes.count >= 16 else { return nil }
        for end in 4...bytes.count
        where bytes[end - 4] == 13 && bytes[end - 3] == 10 && bytes[end - 2] == 13 && bytes[end - 1] == 10 {
            let isSwitched = bytes[9] == UInt8(ascii: "1") && bytes[10] == UInt8(ascii: "0")
            precondition(isSwitched, "the server refused the upgrade: \(String(decoding: bytes, as: UTF8.self))")
            return end
        }
        return nil
    }

    /// Appends a masked frame; the key is zero, so the payload stays as it is.
    static func append(_ payload: [UInt8], opcode: UInt8 = Opcode.binary, to bytes: inout [UInt8]) {
        bytes.append(0x80 | opcode)
        if payload.count < 126 {
            bytes.append(0x80 | UInt8(payload.count))
        } else {
            bytes.append(0x80 | 126)
            bytes.append(UInt8(truncatingIfNeeded: payload.count >> 8))
            bytes.append(UInt8(truncatingIfNeeded: payload.count))
        }
        bytes.append(contentsOf: [0, 0, 0, 0])
        bytes.append(contentsOf: payload)
    }

    /// The frame that starts at a position, if all of it is there.
    static func frame(in bytes: UnsafeRawBufferPointer, at start: Int) -> Frame? {
        guard start + 2 <= bytes.count else { return nil }
        precondition(bytes[start] & 0x80 != 0, "the server sends whole messages")
        var count = Int(bytes[start + 1])
        var position = start + 2
        if count >= 126 {
            let width = count == 126 ? 2 : 8
            guard position + width <= bytes.count else { return nil }
            count = bytes[position..<position + width].reduce(0) { $0 << 8 | Int($1) }
            position += width
        }
        guard position + count <= bytes.count else { return nil }
        let payload = UnsafeRawBufferPointer(rebasing: bytes[position..<position + count])
        return Frame(opcode: bytes[start] & 0x0F, payload: payload, end: position + count)
    }
}
