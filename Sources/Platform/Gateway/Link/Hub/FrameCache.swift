internal import NIOCore

/// One frame in the encodings of those who get it, each made when the first of them asks.
struct FrameCache {
    private let make: (LinkCodec) -> ByteBuffer
    private var proto: ByteBuffer?
    private var json: ByteBuffer?

    init(_ make: @escaping (LinkCodec) -> ByteBuffer) {
        self.make = make
    }

    /// An update that is written through the generated code.
    init(_ update: @autoclosure @escaping () -> WireUpdate.OneOf_Update) {
        self.init { codec in codec.frame(WireServerFrame(update())) }
    }

    mutating func frame(for codec: LinkCodec) -> ByteBuffer {
        switch codec.encoding {
        case .proto:
            if let proto { return proto }
            let frame = make(codec)
            proto = frame
            return frame
        case .json:
            if let json { return json }
            let frame = make(codec)
            json = frame
            return frame
        }
    }
}
