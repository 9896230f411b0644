import Tenants
import Testing

struct `The size of a picture` {
    private static let png: [UInt8] =
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8) + [
            0, 0, 1, 2, 0, 0, 3, 4,
        ]
    private static let gif: [UInt8] = Array("GIF89a".utf8) + [0x02, 0x01, 0x04, 0x03]
    private static let jpeg: [UInt8] =
        [
            0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 9, 9, 0xFF, 0xFF, 0xC4, 0, 2, 0xFF, 0xC2, 0, 11, 8, 3, 4, 1, 2,
            3,
        ]
    private static let lossy: [UInt8] =
        webP("VP8 ") + [0, 0, 0, 0, 0, 0, 0, 0x9D, 0x01, 0x2A, 0x02, 0x41, 0x04, 0x83]
    private static let lossless: [UInt8] = webP("VP8L") + [0, 0, 0, 0, 0x2F, 0x01, 0xC1, 0xC0, 0x00]
    private static let extended: [UInt8] =
        webP("VP8X") + [0, 0, 0, 0, 0, 0, 0, 0, 0x01, 0x01, 0, 0x03, 0x03, 0]

    private static func webP(_ form: String) -> [UInt8] {
        Array("RIFF".utf8) + [0, 0, 0, 0] + Array("WEBP".utf8) + Array(form.utf8)
    }

    @Test(arguments: [png, gif, jpeg, lossy, lossless, extended])
    func `is read from its beginning`(head: [UInt8]) {
        #expect(ImageSize(head: head) == ImageSize(width: 258, height: 772))
    }

    @Test(arguments: [png, gif, jpeg, lossy, lossless, extended])
    func `is not there where the file ends too early`(head: [UInt8]) {
        for count in 0..<head.count - 1 { _ = ImageSize(head: Array(head.prefix(count))) }
        #expect(ImageSize(head: Array(head.prefix(head.count / 2))) == nil)
    }

    @Test func `is nothing that no picture has`() {
        #expect(ImageSize(width: 0, height: 1) == nil)
        #expect(ImageSize(width: 1, height: 65_536) == nil)
        #expect(ImageSize(head: Array("%PDF-1.7".utf8)) == nil)
        var generator = SystemRandomNumberGenerator()
        for start in [[], Array(Self.jpeg.prefix(4)), Self.webP("VP8L")] as [[UInt8]] {
            for _ in 0..<2_000 {
                let noise = (0..<40).map { _ in UInt8.random(in: 0...255, using: &generator) }
                _ = ImageSize(head: start + noise)
            }
        }
    }
}
