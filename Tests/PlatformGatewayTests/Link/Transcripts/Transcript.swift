import Foundation
import NIOCore
import PlatformCore
import PlatformEngine
import SwiftProtobuf

@testable import PlatformGateway

/// A golden transcript of `openapi/transcripts`: who says what, and everything that is heard then.
///
/// One line each: `users A B`, `group G A B`, `a moment passes`, `A connects`, `A disconnects`, `A > FRAME`, `A < FRAME`,
/// `A closed CODE`, and notes after `#`. Frames are JSON, or the hexadecimal digits of a binary one.
struct Transcript {
    static let folder = URL(filePath: #filePath)
        .appending(path: "../../../../../openapi/transcripts").standardizedFileURL

    let name: String
    let encoding: LinkEncoding
    let lines: [String]

    static func url(_ name: String, _ encoding: LinkEncoding) -> URL {
        folder.appending(path: "\(name).\(encoding == .json ? "json" : "proto").txt")
    }

    init(_ name: String, _ encoding: LinkEncoding) throws {
        self.name = name
        self.encoding = encoding
        lines = try String(contentsOf: Self.url(name, encoding), encoding: .utf8)
            .split(separator: "\n").map(String.init)
    }

    /// What a client or the deployment does; lines that are heard are left out, they come by themselves.
    var acts: [String] {
        lines.filter { line in
            let words = line.split(separator: " ", maxSplits: 2)
            return words.count < 2 || (words[1] != "<" && words[1] != "closed")
        }
    }
}

/// Plays the acts of a transcript against a server in memory and writes down what is heard.
final class TranscriptPlayer {
    private let bench: LinkBench
    private let encoding: LinkEncoding
    private var clients: [(name: String, client: TestClient)] = []
    private(set) var lines: [String] = []

    init(_ encoding: LinkEncoding) throws {
        bench = try LinkBench()
        self.encoding = encoding
    }

    func play(_ act: String) throws {
        lines.append(act)
        let words = act.split(separator: " ", maxSplits: 2).map(String.init)
        if words[0] == "#" { return }
        switch (words[0], words.count > 1 ? words[1] : "") {
        case ("users", _):
            for user in act.split(separator: " ").dropFirst() { bench.register(String(user)) }
        case ("group", let group):
            bench.group(group, act.split(separator: " ").dropFirst(2).map(String.init))
        case ("a", "moment"): bench.pass(DeliveredSignals.wait)
        case (let name, "connects"):
            clients.removeAll { $0.name == name }
            clients.append((name, try bench.connect(encoding)))
        case (let name, "disconnects"):
            try client(name).channel.close().wait()
        case (let name, ">"):
            try client(name).say(try frame(words[2]))
        default: throw BrokenFrame()
        }
        bench.settle()
        for (name, client) in clients { listen(to: name, client) }
    }

    private func listen(to name: String, _ client: TestClient) {
        let wasClosed = client.closeCode != nil
        for frame in client.take() { lines.append("\(name) < \(text(of: frame))") }
        if let code = client.closeCode, !wasClosed { lines.append("\(name) closed \(code)") }
    }

    private func client(_ name: String) throws -> TestClient {
        guard let client = clients.first(where: { $0.name == name })?.client else { throw BrokenFrame() }
        return client
    }

    private func frame(_ text: String) throws -> WireClientFrame {
        var frame = try TranscriptText.clientFrame(text, encoding)
        let marker = "<token of "
        if frame.hello.token.hasPrefix(marker) {
            frame.hello.token = try bench.token(String(frame.hello.token.dropFirst(marker.count).dropLast()))
        }
        return frame
    }

    /// The frame as the file has it: tokens differ from run to run and stand there as `<token>`.
    private func text(of frame: WireServerFrame) -> String {
        var frame = frame
        if case .result(var result) = frame.frame, case .welcome(var welcome) = result.result {
            welcome.deviceToken = "<token>"
            result.result = .welcome(welcome)
            frame.frame = .result(result)
        }
        return TranscriptText.of(frame, encoding)
    }
}

/// Frames as transcripts write them.
enum TranscriptText {
    static func clientFrame(_ text: String, _ encoding: LinkEncoding) throws -> WireClientFrame {
        switch encoding {
        case .json: try WireClientFrame(jsonString: text)
        case .proto: try WireClientFrame(serializedBytes: try bytes(text))
        }
    }

    static func of(_ frame: some SwiftProtobuf.Message, _ encoding: LinkEncoding) -> String {
        switch encoding {
        case .json: (try? frame.jsonString()) ?? "?"
        case .proto:
            ((try? frame.serializedBytes() as [UInt8]) ?? []).map { byte in
                let digits = String(byte, radix: 16)
                return digits.count == 1 ? "0" + digits : digits
            }.joined()
        }
    }

    private static func bytes(_ digits: String) throws -> [UInt8] {
        var bytes: [UInt8] = []
        var rest = Substring(digits)
        while !rest.isEmpty {
            guard let byte = UInt8(rest.prefix(2), radix: 16) else { throw BrokenFrame() }
            bytes.append(byte)
            rest = rest.dropFirst(2)
        }
        return bytes
    }
}
