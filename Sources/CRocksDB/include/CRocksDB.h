// RocksDB's C interface, and what it lacks: memory and threads shared over many databases, no info
// log, and a few options without a setter.
#pragma once

#include <rocksdb/c.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Everything that thousands of databases of one process share, and the options each is opened with.
typedef struct echoim_rocksdb_shared echoim_rocksdb_shared;

/// What an operator may choose. Sizes are in bytes.
typedef struct echoim_rocksdb_settings {
    size_t cache_bytes;           ///< Block cache of the process; memtables are charged to it.
    size_t memtable_bytes_total;  ///< Memtables of the process; above it a writing database flushes.
    int flush_threads;
    int compaction_threads;
    size_t memtable_bytes;  ///< One memtable of one database.
    int memtable_count;     ///< Memtables of one database before its writes wait for a flush.
    int open_files;         ///< Table files one database keeps open.
    size_t block_bytes;     ///< A data block in a table file, before compression.
    double bloom_bits;      ///< Bloom filter bits per key.
} echoim_rocksdb_settings;

/// The counters of the process, over all its databases.
typedef struct echoim_rocksdb_counters {
    uint64_t wal_bytes;
    uint64_t wal_syncs;
    uint64_t flush_bytes;
    uint64_t compaction_bytes;
    uint64_t user_bytes;
    uint64_t stall_micros;
    uint64_t cache_hits;
    uint64_t cache_misses;
    uint64_t cache_filled_bytes;  ///< Blocks brought into the cache.
    uint64_t memtable_bytes;
    uint64_t cache_bytes;
    uint64_t merges_waiting;  ///< Merges that wait for a thread.
} echoim_rocksdb_counters;

/// NULL when the installed library is laid out otherwise than the headers this was built with.
echoim_rocksdb_shared *echoim_rocksdb_shared_create(const echoim_rocksdb_settings *settings);

/// To be called when the last database opened with it is closed.
void echoim_rocksdb_shared_destroy(echoim_rocksdb_shared *shared);

/// The options to open a database with; they belong to `shared`. With `reads_past_torn_tail` the log is
/// replayed up to its first damage instead of refused.
const rocksdb_options_t *echoim_rocksdb_shared_options(
    const echoim_rocksdb_shared *shared, unsigned char reads_past_torn_tail);

echoim_rocksdb_counters echoim_rocksdb_shared_counters(const echoim_rocksdb_shared *shared);

/// Gives memory that closed databases used back to the system, where the C library keeps it otherwise.
void echoim_release_unused_memory(void);

#ifdef __cplusplus
}
#endif
