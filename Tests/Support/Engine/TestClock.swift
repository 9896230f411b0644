package import PlatformCore
internal import PlatformEngine
internal import Synchronization

/// A clock that stands still until a test moves it.
package final class TestClock: EngineClock {
    private let state = Mutex((now: Int64(1_700_000_000_000), uptime: UInt64(0)))

    package init() {}

    package var now: Timestamp { Timestamp(rawValue: state.withLock { $0.now }) }
    package var uptime: UInt64 { state.withLock { $0.uptime } }

    /// Time passes on both clocks.
    package func advance(milliseconds: Int64) {
        state.withLock {
            $0.now += milliseconds
            $0.uptime += UInt64(milliseconds) * 1_000_000
        }
    }

    /// Somebody sets the wall clock, forwards or backwards.
    package func jump(milliseconds: Int64) {
        state.withLock { $0.now += milliseconds }
    }
}
