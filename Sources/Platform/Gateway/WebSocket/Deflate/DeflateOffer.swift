internal import NIOHTTP1

/// One offer of permessage-deflate in a client's handshake (RFC 7692, section 7.1).
///
/// Neither side ever keeps its window from one message to the next, so a connection owns no zlib state.
struct DeflateOffer: Equatable {
    /// The window the client wants this server to compress with; we always use the largest.
    private(set) var serverWindowBits: Int?

    /// What the handshake's answer says.
    var answer: String {
        let agreed = "permessage-deflate; server_no_context_takeover; client_no_context_takeover"
        return serverWindowBits.map { agreed + "; server_max_window_bits=\($0)" } ?? agreed
    }

    /// The first offer that can be taken; `nil` means that the connection goes uncompressed.
    static func firstAcceptable(in headers: HTTPHeaders) -> DeflateOffer? {
        for line in headers["Sec-WebSocket-Extensions"] {
            for offer in line.split(separator: ",") {
                if let acceptable = DeflateOffer(offer) { return acceptable }
            }
        }
        return nil
    }

    /// Reads one offer; an unknown, doubled or malformed parameter declines it, as the standard wants.
    init?(_ text: Substring) {
        let parts = text.split(separator: ";", omittingEmptySubsequences: false).map { $0.trimmingBlanks }
        guard parts.first == "permessage-deflate" else { return nil }
        var seen: Set<Substring> = []
        for part in parts.dropFirst() {
            let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = pair.first?.trimmingBlanks, seen.insert(name).inserted else { return nil }
            guard take(name, value: pair.dropFirst().first?.trimmingBlanks.unquoted) else { return nil }
        }
    }

    private mutating func take(_ name: Substring, value: Substring?) -> Bool {
        switch (name, value) {
        case ("server_no_context_takeover", nil), ("client_no_context_takeover", nil), ("client_max_window_bits", nil):
            return true
        case ("client_max_window_bits", let bits?):
            return Self.windowBits(bits) != nil
        case ("server_max_window_bits", let bits?):
            serverWindowBits = Self.windowBits(bits)
            return serverWindowBits == 15
        default:
            return false
        }
    }

    /// 8 to 15, without sign or leading zero.
    private static func windowBits(_ text: Substring) -> Int? {
        guard let bits = Int(text), (8...15).contains(bits), String(bits) == text else { return nil }
        return bits
    }
}

extension Substring {
    fileprivate var trimmingBlanks: Substring {
        var rest = self
        while rest.first == " " || rest.first == "\t" { rest.removeFirst() }
        while rest.last == " " || rest.last == "\t" { rest.removeLast() }
        return rest
    }

    fileprivate var unquoted: Substring {
        count >= 2 && first == "\"" && last == "\"" ? dropFirst().dropLast() : self
    }
}
