internal import NIOCore
internal import Synchronization

/// Keeps one compressor per event loop.
final class CompressorShelf: Sendable {
    private let compressors = Mutex<[ObjectIdentifier: NIOLoopBound<MessageCompressor>]>([:])

    /// The compressor of the loop this is called on.
    func compressor(on loop: any EventLoop, compressionBytesMin: Int) -> MessageCompressor {
        let bound = compressors.withLock { known in
            if let bound = known[ObjectIdentifier(loop)] { return bound }
            let made = MessageCompressor(compressionBytesMin: compressionBytesMin)
            let bound = NIOLoopBound(made, eventLoop: loop)
            known[ObjectIdentifier(loop)] = bound
            return bound
        }
        return bound.value
    }
}
