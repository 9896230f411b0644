/// Base 64 as URLs and tokens carry it: `-` and `_`, no padding.
enum Base64URL {
    private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

    static func text(_ bytes: [UInt8]) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity((bytes.count * 4 + 2) / 3)
        var waiting: UInt32 = 0
        var waitingBits = 0
        for byte in bytes {
            waiting = waiting << 8 | UInt32(byte)
            waitingBits += 8
            while waitingBits >= 6 {
                waitingBits -= 6
                text.append(digits[Int(waiting >> UInt32(waitingBits) & 63)])
            }
        }
        if waitingBits > 0 {
            text.append(digits[Int(waiting << UInt32(6 - waitingBits) & 63)])
        }
        return text
    }
}
