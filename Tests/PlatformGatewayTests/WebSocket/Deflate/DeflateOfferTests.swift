import NIOHTTP1
import Testing

@testable import PlatformGateway

struct `Agreeing on compression` {
    private let plain = "permessage-deflate; server_no_context_takeover; client_no_context_takeover"

    @Test(arguments: [
        "permessage-deflate", "permessage-deflate; client_max_window_bits",
        "permessage-deflate; client_max_window_bits=10", "permessage-deflate;client_max_window_bits=\"15\"",
        "permessage-deflate; server_no_context_takeover; client_no_context_takeover",
        "x-webkit-deflate-frame, permessage-deflate", "permessage-deflate; mystery, permessage-deflate",
        "permessage-deflate; server_max_window_bits=10, permessage-deflate",
    ])
    func `neither side keeps its window`(offer: String) {
        #expect(answer(to: offer) == plain)
    }

    @Test func `the largest window may be asked for by name`() {
        #expect(answer(to: "permessage-deflate; server_max_window_bits=15") == plain + "; server_max_window_bits=15")
    }

    @Test(arguments: [
        "", "deflate-frame", "permessage-deflate; server_max_window_bits=10",
        "permessage-deflate; server_max_window_bits", "permessage-deflate; server_max_window_bits=16",
        "permessage-deflate; client_max_window_bits=7", "permessage-deflate; client_max_window_bits=010",
        "permessage-deflate; client_max_window_bits=+9", "permessage-deflate; client_max_window_bits=",
        "permessage-deflate; mystery", "permessage-deflate; mystery=1",
        "permessage-deflate; client_no_context_takeover; client_no_context_takeover",
        "permessage-deflate; server_no_context_takeover=1", "permessage-deflate;",
    ])
    func `an offer that cannot be kept is declined`(offer: String) {
        #expect(answer(to: offer) == nil)
    }

    @Test func `it is off unless the path's policy turns it on`() throws {
        let request = HTTPRequestHead.handshake {
            $0.add(name: "Sec-WebSocket-Extensions", value: "permessage-deflate")
        }
        let agreement = try WebSocketHandshake.agree(to: request, policy: .link)
        #expect(!agreement.isCompressed)
        #expect(!agreement.responseHeaders.contains(name: "Sec-WebSocket-Extensions"))
    }

    private func answer(to offer: String) -> String? {
        var policy = HandshakePolicy.link
        policy.allowsCompression = true
        let request = HTTPRequestHead.handshake { $0.add(name: "Sec-WebSocket-Extensions", value: offer) }
        let agreement = try? WebSocketHandshake.agree(to: request, policy: policy)
        #expect(agreement?.isCompressed == agreement?.responseHeaders.contains(name: "Sec-WebSocket-Extensions"))
        return agreement?.responseHeaders["Sec-WebSocket-Extensions"].first
    }
}
