import PlatformVerifying
import Testing

/// What a person says of a server and its apps.
struct `A target and its apps` {
    @Test func `an app is its key and its secret, which may have colons, and which it does not show`() throws {
        let app = try #require(App(text: "shop:se:cret"))
        #expect(app == App(appKey: "shop", appSecret: "se:cret"))
        #expect(!"\(app)".contains("se:cret"))
    }

    @Test(arguments: ["", "shop", "shop:", ":secret", "shop:short", "shop:with a blank"])
    func `anything else is no app`(text: String) {
        #expect(App(text: text) == nil)
    }

    @Test(arguments: ["127.0.0.1:80", "https://im:1", "http://:1", "http://im", "http://im:0", "http://im:65536"])
    func `anything but http, a host and a port is no target`(text: String) {
        #expect(Target(url: text) == nil)
    }

    @Test func `a path behind a target is passed over`() {
        #expect(Target(url: "http://im.example.com:8080/") == Target(host: "im.example.com", port: 8080))
    }
}
