import HTTPTypes
import Hummingbird
import NIOCore
import NIOPosix
import PlatformEngine

struct PoolWorker: Worker {
    func execute(_ job: @escaping @Sendable () -> Void) {
        NIOThreadPool.singleton.submit { _ in job() }
    }
}

/// Takes what a response is made of.
final class CollectedBytes: ResponseBodyWriter {
    private(set) var bytes: [UInt8] = []

    func write(_ buffer: ByteBuffer) async throws { bytes += Array(buffer.readableBytesView) }
    func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
