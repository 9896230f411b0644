import Tenants
import Testing

@testable import PlatformCallbacks

struct `Which addresses may be called` {
    @Test(arguments: [
        "127.0.0.1", "127.255.255.254", "0.0.0.0", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1",
        "169.254.169.254", "100.64.0.1", "224.0.0.1", "255.255.255.255", "192.0.2.1", "198.18.0.1",
        "::", "::1", "fe80::1", "fd00:ec2::254", "ff02::1", "2001:db8::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1",
        "::ffff:a9fe:a9fe", "::127.0.0.1", "64:ff9b::7f00:1", "64:ff9b::10.0.0.1", "2002:7f00:1::", "2002:c0a8:101::1",
    ])
    func `what is not public is not called`(text: String) throws {
        #expect(!TargetRule().admits(try #require(IPAddress(text))))
    }

    @Test(arguments: [
        "1.1.1.1", "93.184.216.34", "172.32.0.1", "2606:4700::1111", "::ffff:8.8.8.8", "64:ff9b::808:808",
    ])
    func `what is public is called`(text: String) throws {
        #expect(TargetRule().admits(try #require(IPAddress(text))))
    }

    @Test func `operators allow networks of their own`() throws {
        let rule = TargetRule(allowed: ["10.1.0.0/16", "fd00::/64", "127.0.0.1"].compactMap(IPNetwork.init))
        #expect(rule.allowed.count == 3)
        for text in ["10.1.2.3", "fd00::5", "127.0.0.1", "::ffff:127.0.0.1"] {
            #expect(rule.admits(try #require(IPAddress(text))), "\(text)")
        }
        for text in ["10.2.0.1", "fd00:0:0:1::5", "127.0.0.2"] {
            #expect(!rule.admits(try #require(IPAddress(text))), "\(text)")
        }
    }

    @Test(arguments: [
        "", "1.2.3", "1.2.3.4.5", "256.1.1.1", "01234.1.1.1", "1.2.3.+4", "0x7f.0.0.1", "::1%lo", "1::2::3", ":::",
        "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "g::1", "12345::1", "::1.2.3.4.5", "+1::",
    ])
    func `what is no address is none`(text: String) {
        #expect(IPAddress(text) == nil)
    }

    @Test(arguments: ["1.2.3.4/33", "1.2.3.4/-1", "::/129", "1.2.3.4/8/8", "example.com/8", "/8"])
    func `what is no network is none`(text: String) {
        #expect(IPNetwork(text) == nil)
    }
}

struct `The url of an app server` {
    @Test func `is taken apart, and put together with more in its query`() throws {
        let url = try #require(CallbackURL("https://App.Example.com/im?x=1"))
        #expect(url == CallbackURL("HTTPS://app.example.com:443/im?x=1"))
        #expect(url.text(adding: "a=b") == "https://app.example.com:443/im?x=1&a=b")
        #expect(try #require(CallbackURL("http://[::1]:8080")).text(adding: "a=b") == "http://[::1]:8080/?a=b")
        #expect(try #require(CallbackURL("http://h?q")).text(adding: "a=b") == "http://h:80/?q&a=b")
    }

    @Test(arguments: [
        "", "example.com", "ftp://example.com", "http://", "http:///x", "http://user@example.com/", "http://a:b@c/",
        "http://example.com:0/", "http://example.com:65536/", "http://example.com:x/", "http://ex ample.com/",
        "http://example.com/#x", "http://exämple.com/", "http://[::1", "http://[1.2.3.4]/", "http://a%2eb/",
        "http://example.com\\@evil.example/", "http://example.com/\r\nHost: x",
    ])
    func `is refused when it is not plain`(text: String) {
        #expect(CallbackURL(text) == nil)
    }
}
