internal import FuzzSupport
internal import NIOCore
internal import PlatformCore
internal import PlatformEngine
internal import SwiftProtobuf

@testable internal import PlatformGateway

extension FuzzTarget {
    /// A client's frame in protobuf: the reader by hand and the generated one agree, and so does the JSON form.
    static let linkProto = FuzzTarget("link-proto") { input in
        var input = input
        let bytes = input.rest()
        let reading = LinkReading(bytes, .proto)
        guard let frame = try? WireClientFrame(serializedBytes: bytes), frame.requestID != 0 else {
            return try require(reading.isBroken, "read by hand only: \(reading)")
        }
        try require(reading == LinkReading(frame), "by hand \(reading), generated \(LinkReading(frame))")
        try checkBothEncodings(of: frame, reading)
    }

    /// A client's frame in JSON: what can be read is the same in protobuf.
    static let linkJSON = FuzzTarget("link-json") { input in
        var input = input
        let bytes = input.rest()
        let reading = LinkReading(bytes, .json)
        if reading.isBroken { return }
        var options = JSONDecodingOptions()
        options.ignoreUnknownFields = true
        let frame = try WireClientFrame(jsonUTF8Bytes: bytes, options: options)
        try require(reading == LinkReading(frame), "\(reading), generated \(LinkReading(frame))")
        // JSON can name kinds that have no number in protobuf: the library stops the process when it is to write one.
        if !reading.isRefused { try checkBothEncodings(of: frame, reading) }
    }

    private static func checkBothEncodings(of frame: WireClientFrame, _ reading: LinkReading) throws {
        let proto: [UInt8] = try frame.serializedBytes()
        try require(LinkReading(proto, .proto) == reading, "\(reading), in protobuf \(LinkReading(proto, .proto))")
        try require(try WireClientFrame(serializedBytes: proto) == frame, "\(frame) is written as \(proto)")
        let json: [UInt8] = try frame.jsonUTF8Bytes()
        try require(LinkReading(json, .json) == reading, "\(reading), in JSON \(LinkReading(json, .json))")
    }

    /// A server's frame: whatever its fields hold, it can be written in both encodings and read back.
    static let linkServerFrames = FuzzTarget("link-server-frames") { input in
        var input = input
        let bytes = input.rest()
        var options = BinaryDecodingOptions()
        options.discardUnknownFields = true
        guard let frame = try? WireServerFrame(serializedBytes: bytes, options: options) else { return }
        let proto = try payload(of: LinkCodec(.proto).frame(frame), opcode: 2)
        try require(try WireServerFrame(serializedBytes: proto) == frame, "\(frame) is written as \(proto)")
        let json = try payload(of: LinkCodec(.json).frame(frame), opcode: 1)
        try require(String(validating: json, as: UTF8.self) != nil, "a text message that is not UTF-8")
        try require(try WireServerFrame(jsonUTF8Bytes: json) == frame, "\(frame) is written as \(json)")
    }

    static func payload(of bytes: ByteBuffer, opcode: UInt8) throws -> [UInt8] {
        let frames = try ServerFrames(bytes, allowsCompression: false).frames
        try require(frames.count == 1 && frames[0].opcode == opcode, "\(frames.count) frames in place of one")
        return frames[0].payload
    }
}

/// What a frame turned out to be, in a form that can be compared.
private struct LinkReading: CustomStringConvertible {
    private static let owner = LinkOwner(account: AccountNumber(rawValue: 1), user: UserID(unchecked: "alice"))

    private let requestID: UInt32?
    private let said: Any
    var isBroken = false
    var isRefused = false

    init(_ bytes: [UInt8], _ encoding: LinkEncoding) {
        switch LinkCodec(encoding).read(encoding.messageKind, ByteBuffer(bytes: bytes), as: Self.owner) {
        case .request(let id, let request): (requestID, said) = (id, request)
        case .refused(let id, let error):
            (requestID, said) = (id, error)
            isRefused = true
        case .broken(let end):
            (requestID, said) = (nil, end)
            isBroken = true
        }
    }

    /// What the generated code's frame is by itself.
    init(_ frame: WireClientFrame) {
        requestID = frame.requestID
        do {
            said = try LinkRequest(frame, as: Self.owner)
        } catch {
            said = error
            isRefused = true
        }
    }

    var description: String { (requestID.map { "\($0): " } ?? "") + "\(said)" }
}

extension LinkReading: Equatable {
    static func == (one: LinkReading, other: LinkReading) -> Bool {
        one.requestID == other.requestID
            && ("\(one.said)" == "\(other.said)" || inOrder(one.said) == inOrder(other.said))
    }

    /// `value` with its dictionaries sorted: equal ones say their keys in different orders.
    private static func inOrder(_ value: Any) -> String {
        let mirror = Mirror(reflecting: value)
        if mirror.children.isEmpty { return "\(value)" }
        let parts = mirror.children.map { child in (child.label.map { "\($0): " } ?? "") + inOrder(child.value) }
        let isUnordered = mirror.displayStyle == .dictionary || mirror.displayStyle == .set
        return "\(mirror.subjectType)(\((isUnordered ? parts.sorted() : parts).joined(separator: ", ")))"
    }
}
