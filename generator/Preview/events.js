// Runs once for all tabs of a browser, whichever of them are closed, hidden or frozen: holds their only stream and passes on its news.
const tabs = new BroadcastChannel('sitegen');
new EventSource('/.sitegen/events').onmessage = () => tabs.postMessage('changed');
