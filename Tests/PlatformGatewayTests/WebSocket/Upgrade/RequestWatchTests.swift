import NIOCore
import NIOEmbedded
import NIOHTTP1
import Testing

@testable import PlatformGateway

struct `A kept connection` {
    private let channel = EmbeddedChannel()

    init() throws {
        let configuration = HTTPDoorConfiguration()
        let watch = RequestWatch(
            configuration: configuration,
            decoder: RequestDecoder(configuration),
            now: channel.eventLoop.now
        )
        try channel.pipeline.syncOperations.addHandler(watch)
        try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1)).wait()
    }

    @Test func `is closed when the client sends no further request`() throws {
        try request()
        try answer()
        advance(seconds: 74)
        #expect(channel.isActive)
        advance(seconds: 10)
        #expect(!channel.isActive)
    }

    @Test func `stays while the client sends requests`() throws {
        for _ in 0..<10 {
            try request()
            advance(seconds: 5)
            try answer()
            advance(seconds: 60)
        }
        #expect(channel.isActive)
    }

    @Test func `is closed when a request begun is not finished, ten seconds late at most`() throws {
        try request()
        try answer()
        advance(seconds: 33)
        try channel.writeInbound(HTTPServerRequestPart.head(head))
        advance(seconds: 9)
        #expect(channel.isActive)
        advance(seconds: 11)
        #expect(!channel.isActive)
    }

    @Test func `is closed when an answer takes more than a minute`() throws {
        try request()
        advance(seconds: 59)
        #expect(channel.isActive)
        advance(seconds: 11)
        #expect(!channel.isActive)
    }

    private var head: HTTPRequestHead { HTTPRequestHead(version: .http1_1, method: .GET, uri: "/") }

    private func request() throws {
        try channel.writeInbound(HTTPServerRequestPart.head(head))
        try channel.writeInbound(HTTPServerRequestPart.end(nil))
    }

    private func answer() throws {
        try channel.writeOutbound(HTTPServerResponsePart.head(HTTPResponseHead(version: .http1_1, status: .ok)))
        try channel.writeOutbound(HTTPServerResponsePart.end(nil))
    }

    private func advance(seconds: Int64) {
        channel.embeddedEventLoop.advanceTime(by: .seconds(seconds))
    }
}
