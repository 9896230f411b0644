package import NIOCore
package import PlatformCore
package import PlatformEngine
internal import SwiftProtobuf

/// Turns a link's messages into requests, and answers and updates into WebSocket frames.
package struct LinkCodec: Sendable {
    /// What a message of a client turned out to be.
    package enum Reading: Sendable {
        case request(UInt32, LinkRequest)
        /// A request that cannot be done; the link lives on.
        case refused(UInt32, ClientError)
        /// Not a frame at all: the link ends.
        case broken(LinkEnd)
    }

    package let encoding: LinkEncoding

    package init(_ encoding: LinkEncoding) {
        self.encoding = encoding
    }

    /// Reads a message; `owner` is who the link belongs to, once it said hello.
    package func read(_ kind: MessageKind, _ payload: ByteBuffer, as owner: LinkOwner) -> Reading {
        guard kind == encoding.messageKind else { return .broken(.wrongMessageKind) }
        if encoding == .proto, let (requestID, send) = SendFrameReader.read(payload, as: owner.account), requestID != 0
        {
            return .request(requestID, .send(send))
        }
        guard let frame = parse(payload), frame.requestID != 0 else { return .broken(.malformed) }
        do {
            return .request(frame.requestID, try LinkRequest(frame, as: owner))
        } catch {
            return .refused(frame.requestID, error)
        }
    }

    private func parse(_ payload: ByteBuffer) -> WireClientFrame? {
        let bytes = [UInt8](buffer: payload)
        // What exactly is wrong with it stays here: a client that writes frames wrongly needs a debugger.
        switch encoding {
        case .proto: return try? WireClientFrame(serializedBytes: bytes)
        case .json: return try? WireClientFrame(jsonUTF8Bytes: bytes, options: jsonOptions)
        }
    }
}

// MARK: Writing

extension LinkCodec {
    /// Appends a frame with its WebSocket header.
    package func write(_ frame: WireServerFrame, into buffer: inout ByteBuffer) {
        let bytes = bytes(of: frame)
        FrameEncoder.encodeHeader(encoding.messageKind.opcode, payloadLength: bytes.count, into: &buffer)
        buffer.writeBytes(bytes)
    }

    /// A frame in a buffer of its own.
    package func frame(_ frame: WireServerFrame) -> ByteBuffer {
        var buffer = ByteBuffer()
        write(frame, into: &buffer)
        return buffer
    }

    /// The answer to a send.
    package func frame(_ sent: Sent, requestID: UInt32) -> ByteBuffer {
        guard encoding == .proto else { return frame(WireServerFrame(requestID, .sent(WireSent(sent)))) }
        var buffer = ByteBufferAllocator().buffer(capacity: 96)
        HotFrames.writeSent(sent, requestID: requestID, into: &buffer)
        return buffer
    }

    /// A place of a mailbox.
    package func frame(_ item: MailboxItem) -> ByteBuffer {
        var buffer = ByteBufferAllocator().buffer(capacity: 320)
        if encoding == .proto, HotFrames.writeMailbox(item, into: &buffer) { return buffer }
        write(WireServerFrame(.mailbox(WireMailboxItem(item))), into: &buffer)
        return buffer
    }

    /// Appends a place of a group's log.
    package func write(
        _ item: LogItem,
        of group: GroupID,
        _ channel: ChannelID? = nil,
        into buffer: inout ByteBuffer
    ) {
        if encoding == .proto, channel == nil, HotFrames.writeGroup(item, of: group, into: &buffer) { return }
        write(WireServerFrame(.groupItem(WireGroupItem(item, of: group, channel))), into: &buffer)
    }

    private func bytes(of frame: WireServerFrame) -> [UInt8] {
        do {
            switch encoding {
            case .proto: return try frame.serializedBytes()
            case .json: return try frame.jsonUTF8Bytes()
            }
        } catch {
            // Only required fields and foreign `Any` values can fail, and proto3 without `Any` has neither.
            preconditionFailure("a server frame could not be written: \(error)")
        }
    }
}

private let jsonOptions: JSONDecodingOptions = {
    var options = JSONDecodingOptions()
    options.ignoreUnknownFields = true
    // Frames are flat: anything deeper is an attempt to make the reader recurse.
    options.messageDepthLimit = 16
    return options
}()
