import PlatformCore
import Tenants
import Testing

@Suite struct ObjectAddressTests {
    private let key = ObjectKey(TenantNumber(rawValue: 3), ObjectName(high: 1, low: 2))

    @Test(arguments: ["", "a.png", "a b/c%2F\u{7}.txt", "照片.jpg", "..", "?x#y"])
    func `an address is read as it was written, whatever the file is called`(fileName: String) {
        let address = ObjectAddress(key, fileName: fileName)
        #expect(ObjectAddress(path: address.path) == address)
        #expect(ObjectAddress(url: "https://im.example.com:8443" + address.path + "?download=1") == address)
    }

    @Test func `an address tells what is known of its object`() throws {
        let size = try #require(ImageSize(width: 640, height: 480))
        let address = ObjectAddress(key, fileName: "a b.png", byteCount: 1_234, imageSize: size)
        #expect(address.target == address.path + "?size=1234&width=640&height=480")
        #expect(ObjectAddress(url: "https://h" + address.target + "#top") == address)
        #expect(ObjectAddress(path: address.target) == address)
        #expect(address.named("c").imageSize == size)
        for query in ["size=-1", "size=x&width=1", "width=70000&height=2", "size=99999999999999999999", "&&=", "size"] {
            #expect(ObjectAddress(path: ObjectAddress(key).path + "?" + query) == ObjectAddress(key), "\(query)")
        }
    }

    @Test func `a path is one of ours or none`() {
        let path = ObjectAddress(key).path
        #expect(path == "/v1/files/3/00000000000000010000000000000002")
        for text in ["", "/", "/v1/files/", "/v1/files/3", "/v1/files/x/" + key.name.text, path + "/a/b", "/x" + path] {
            #expect(ObjectAddress(path: text) == nil, "\(text)")
        }
        for text in [path, "file:" + path, "https://", "https://host", "https://host/x" + path] {
            #expect(ObjectAddress(url: text) == nil, "\(text)")
        }
    }

    @Test func `kinds of files are told by their names, and by their own`() {
        #expect(MediaType(fileName: "A.JPEG") == MediaType(name: "image/jpeg; q=1"))
        #expect(MediaType(fileName: "a.tar.zip").name == "application/zip")
        #expect(MediaType(fileName: "zip") == .unknown)
        #expect(MediaType(name: "image/svg+xml").isHarmless == false)
        #expect(MediaType(name: "image/png").isHarmless)
        #expect(MediaType(fileName: "page.html").isHarmless == false)
    }
}
